/** Words by which people are told from components where both stand like names. */

const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** What people do in a log, third person and past: a name in front of one of these acts. */
export const ACTING: ReadonlySet<string> = list(`
  acknowledges acknowledged adds added agrees agreed announces announced applies applied asks asked begins began believes believed
  calls called checks checked closes closed commits committed concludes concluded confirms confirmed contacts contacted creates
  created decides decided declares declared deletes deleted deploys deployed determines determined discovers discovered enables enabled
  escalates escalated finds found fixes fixed gets got gives gave identifies identified informs informed investigates investigated
  joins joined kicked kicks looks looked makes made marks marked mentions mentioned merges merged messages messaged moves moved noted
  notes notices noticed notifies notified observes observed opens opened pages paged pings pinged points pointed posts posted
  prepares prepared proposes proposed pushes pushed reaches reached realises realised realizes realized recommends recommended releases released
  removes removed replies replied reports reported requests requested responds responded restarts restarted reverts reverted
  rolls rolled runs ran saw says said sees sends sent sets shares shared starts started suggests suggested takes tells
  thinks thought told took tries tried updates updated verifies verified wrote writes
`);

/** Capitalised words that head groups of tasks and name no one. */
export const NO_ACTOR: ReadonlySet<string> = list(`
  a an the this that these those we i you it they all none other others misc miscellaneous various everyone someone anybody everybody
  action actions item items task tasks todo to-do follow-up follow-ups followup ticket tickets issue issues bug bugs fix fixes
  impact cause causes root summary timeline detection mitigation resolution status note notes link links see reference references details
  process product security testing tests test monitoring alerting alerts observability infrastructure platform tooling documentation docs
  communication communications planning training deployment deployments releases release backups backup database databases network
  networking frontend backend front-end back-end website web site app mobile server servers client clients cluster clusters service services
  pipeline pipelines build builds config configuration data storage logging logs metrics dashboard dashboards performance capacity scaling
  reliability availability resilience quality research investigation prevention recovery response onboarding support policy policies
  kubernetes kafka redis postgres postgresql mysql mongodb elasticsearch nginx prometheus grafana terraform docker github gitlab
  jira slack linux windows python java javascript typescript rust golang node cloudflare cloudfront fastly jenkins ansible helm
  january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday done yes no tbd tbc tba wip optional required high medium low critical short long first second third phase step
  incident outage error warning info example question answer background context overview users customers question questions
`);

/** Acronyms of two to four capitals that are nobody's initials. */
export const ACRONYMS: ReadonlySet<string> = list(`
  AI AMI API APIS APM AWS AZ BGP CD CDN CI CICD CLI CNI CORS CPU CRD CRL CSP CSS CSV CVE DB DBA DDOS DNS DOM DR EC EKS ELB ES ETL FAQ FTP GCP GKE GPU
  GUI HA HPA HTML HTTP IAM ID IDE IDS IO IOPS IP IPFS ISP JS JSON JVM JWT KB KMS KPI LAN LB LDAP LTS MB MFA MVP NAT NFS NPM NTP OIDC OOM
  ORM OS OTP PDB PDF PHP PKI PKG POC PR PRS PVC QA RAM RBAC RCA RDS REST RFC RPC RPO RTO SDK SLA SLI SLO SMS SMTP SQL SQS SRE SSD SSH SSL SSO SSR
  TCP TLS TODO TTL TXT UAT UDP UI URI URL US EU UK UTC UX VCS VM VMS VPC VPN VPS WAF WAL WIP XML YAML ZFS TBD TBC TBA NB PS FYI ETA EOD ASAP
`);

/** Given names of people, lower case: the common ones of several languages. */
export const GIVEN_NAMES: ReadonlySet<string> = list(`
  aaron adam adrian agnes ahmed aisha alan alberto alejandro alex alexander alexandra alexis alice alison amanda amir amy ana andre andrea
  andreas andrew andy angela anita anjali ann anna anne annika anthony antoine antonio anton arjun arthur ashley astrid ayesha
  barbara beatriz ben benjamin bernd beth bianca bill bob boris brad brandon brian bruce bruno camille carl carla carlos carmen carol caroline catherine
  cecilia charles charlie charlotte chen chloe chris christian christina christine christoph christopher claire clara claudia claudio colin connor craig
  daniel daniela dave david deborah deepak denis dennis derek diana diego dimitri dmitry dominic dominik donna doug dylan eduardo edward elena eleanor
  elias elisa elizabeth ella emil emily emma eric erica erik erin ethan eva evan fatima felix fernando filip fiona florian frances francesco francis
  francisco frank franz fred frederic gabriel gareth gary george georgia gerald giovanni giulia glen gordon grace graham greg gregor guido gustavo
  hannah hans harriet harrison harry hassan heather heidi helen helena henrik henry hiroshi holly hugo ian ibrahim igor ines ingrid irene
  isaac isabel isabella ivan jack jacob jaime jake james jamie jan jane janet jason javier jean jeff jeffrey jenna jennifer jens jenny jeremy jerome jesse
  jessica jim joan joanna joe joel johan johanna john johannes jon jonas jonathan jordan jorge jose joseph joshua josh juan judith julia julian julie
  juliette julius jun justin kai karen karl kate katherine kathryn katie keith kelly ken kenji kevin khalid kim kimberly kofi konrad kristen
  kristina kumar kurt kyle lars laura lauren lea leah lee lena leo leon leonardo leonie lewis liam lily linda lisa lorenzo louis louise luca lucas lucia
  lucy luis luke lydia magnus manuel marc marco marcos marcus margaret maria mariana marie marina mario markus marta martha martin mary mateo matt matteo
  matthew matthias maya maximilian megan mei melanie melissa mia michael michal michelle miguel mika mike mikhail milan miranda miriam mohamed mohammed
  mohammad moritz muhammad nadia naomi natalia natalie natasha nathan neha neil nicholas nick nicola nicolas nicole niels nikhil niklas nina noah noor
  nora olga oliver olivia olivier omar oscar otto pablo paolo pascal patricia patrick paul paula pauline pavel pedro peter petra phil philip philipp
  philippe pierre pieter piotr priya rachel rafael rahul raj rajesh ralph ramon raphael raphaëlle raul ravi raymond rebecca reinhard ricardo richard rick
  rita rob robert roberto robin rodrigo roger roland roman ronald rosa rosie ross roxana ruben rudolf russell ruth ryan sabrina sally sam samantha samir samuel
  sandra sanjay santiago sara sarah sasha scott sean sebastian sergei sergey sergio shannon sharon shawn silvia simon simone sofia sonia sophia sophie stacy
  stan stefan stefanie stephan stéphane stephanie stephen steve steven stuart sunil susan svetlana sven sylvie takeshi tamara tania tanya tariq tatiana taylor ted teresa
  terry theo theresa thomas tiago tim timothy tina tobias tom tomas tommy tony tracy tyler ulrich uma ursula valentin valerie vanessa vera veronica
  victor victoria vijay vikram viktor vincent violet virginia vivian vladimir wei wendy werner wilhelm william wolfgang xavier xin yan yann yasmin
  yuki yuri yusuf yves zachary zara zoe
`);
