// Made from schemas/ by scripts/compile-schemas.ts: change those.
var M=(d,i)=>()=>{try{return i||d((i={exports:{}}).exports,i),i.exports}catch($){throw i=0,$}};var z=M(O=>{"use strict";Object.defineProperty(O,"__esModule",{value:!0});function Q(d){let i=d.length,$=0,P=0,k;for(;P<
i;)$++,k=d.charCodeAt(P++),k>=55296&&k<=56319&&P<i&&(k=d.charCodeAt(P),(k&64512)===56320&&P++);return $}O.default=Q;Q.code=
'require("ajv/dist/runtime/ucs2length").default'});var B=I;function I(d,{instancePath:i="",parentData:$,parentDataProperty:P,rootData:k=d,dynamicAnchors:q={}}={}){let e=null,r=0,j=I.
evaluated;if(j.dynamicProps&&(j.props=void 0),j.dynamicItems&&(j.items=void 0),d&&typeof d=="object"&&!Array.isArray(d)){
if(d.facts===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};
e===null?e=[a]:e.push(a),r++}if(d.title!==void 0){let a=d.title;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let s={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(d.
facts!==void 0){let a=d.facts;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.summary===void 0){let s={instancePath:i+
"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[s]:
e.push(s),r++}if(a.severity===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"r\
equired",params:{missingProperty:"severity"}};e===null?e=[s]:e.push(s),r++}if(a.owner===void 0){let s={instancePath:i+"/\
facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[s]:e.push(
s),r++}if(a.release===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",
params:{missingProperty:"release"}};e===null?e=[s]:e.push(s),r++}if(a.services===void 0){let s={instancePath:i+"/facts",
schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"services"}};e===null?e=[s]:e.push(s),
r++}if(a.date===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{
missingProperty:"date"}};e===null?e=[s]:e.push(s),r++}if(a.decision===void 0){let s={instancePath:i+"/facts",schemaPath:"\
#/properties/facts/required",keyword:"required",params:{missingProperty:"decision"}};e===null?e=[s]:e.push(s),r++}if(a.impact===
void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"\
impact"}};e===null?e=[s]:e.push(s),r++}if(a.worstCase===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/\
facts/required",keyword:"required",params:{missingProperty:"worstCase"}};e===null?e=[s]:e.push(s),r++}if(a.delayCost===void 0){
let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"dela\
yCost"}};e===null?e=[s]:e.push(s),r++}if(a.slo===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/r\
equired",keyword:"required",params:{missingProperty:"slo"}};e===null?e=[s]:e.push(s),r++}if(a.reproduction===void 0){let s={
instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"reproductio\
n"}};e===null?e=[s]:e.push(s),r++}if(a.regressionWindow===void 0){let s={instancePath:i+"/facts",schemaPath:"#/propertie\
s/facts/required",keyword:"required",params:{missingProperty:"regressionWindow"}};e===null?e=[s]:e.push(s),r++}if(a.rootCause===
void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"\
rootCause"}};e===null?e=[s]:e.push(s),r++}if(a.options===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties\
/facts/required",keyword:"required",params:{missingProperty:"options"}};e===null?e=[s]:e.push(s),r++}if(a.mitigation===void 0){
let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"miti\
gation"}};e===null?e=[s]:e.push(s),r++}if(a.communication===void 0){let s={instancePath:i+"/facts",schemaPath:"#/propert\
ies/facts/required",keyword:"required",params:{missingProperty:"communication"}};e===null?e=[s]:e.push(s),r++}if(a.summary!==
void 0){let s=a.summary;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/summary",schemaPath:"\
sections.schema.json#/$defs/summary/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.severity!==
void 0){let s=a.severity;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/severity",schemaPath:"\
sections.schema.json#/$defs/severity/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.owner!==
void 0){let s=a.owner;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/owner",schemaPath:"s\
ections.schema.json#/$defs/owner/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.release!==
void 0){let s=a.release;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/release",schemaPath:"\
sections.schema.json#/$defs/release/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.services!==
void 0){let s=a.services;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/services",schemaPath:"\
sections.schema.json#/$defs/services/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.date!==
void 0){let s=a.date;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/date",schemaPath:"sec\
tions.schema.json#/$defs/date/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.status!==void 0){
let s=a.status;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/status",schemaPath:"section\
s.schema.json#/$defs/status/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.decision!==void 0){
let s=a.decision;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/decision",schemaPath:"sec\
tions.schema.json#/$defs/decision/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.verdict!==void 0&&typeof s.verdict!="string"){let t={instancePath:i+"/facts/decision/v\
erdict",schemaPath:"#/properties/facts/properties/decision/properties/verdict/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),r++}if(s.criterion!==void 0){let t=s.criterion;if(!(t&&typeof t=="object"&&!Array.isArray(t))){
let c={instancePath:i+"/facts/decision/criterion",schemaPath:"#/properties/facts/properties/decision/properties/criterio\
n/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(s.decider!==void 0){let t=s.decider;if(!(t&&
typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+"/facts/decision/decider",schemaPath:"#/properties/facts/p\
roperties/decision/properties/decider/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(s.decidedAt!==
void 0){let t=s.decidedAt;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+"/facts/decision/decided\
At",schemaPath:"#/properties/facts/properties/decision/properties/decidedAt/type",keyword:"type",params:{type:"object"}};
e===null?e=[c]:e.push(c),r++}}if(s.resume!==void 0){let t=s.resume;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={
instancePath:i+"/facts/decision/resume",schemaPath:"#/properties/facts/properties/decision/properties/resume/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let t={instancePath:i+"/facts/decision",schemaPath:"#/\
properties/facts/properties/decision/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.impact!==
void 0){let s=a.impact;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/impact",schemaPath:"\
sections.schema.json#/$defs/impact/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.quantified!==void 0&&s.quantified!==!0){let t={instancePath:i+"/facts/impact/quantifie\
d",schemaPath:"#/properties/facts/properties/impact/properties/quantified/const",keyword:"const",params:{allowedValue:!0}};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i+"/facts/impact",schemaPath:"#/properties/facts/properties/impac\
t/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.worstCase!==void 0){let s=a.worstCase;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/worstCase",schemaPath:"sections.schema.jso\
n#/$defs/worstCase/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.delayCost!==void 0){let s=a.
delayCost;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/delayCost",schemaPath:"sections.\
schema.json#/$defs/delayCost/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.duration!==
void 0){let s=a.duration;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/duration",schemaPath:"\
sections.schema.json#/$defs/duration/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.slo!==
void 0){let s=a.slo;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/slo",schemaPath:"secti\
ons.schema.json#/$defs/slo/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.statements!==void 0){let t=s.statements;if(Array.isArray(t)){if(t.length<1){let c={instancePath:i+
"/facts/slo/statements",schemaPath:"#/properties/facts/properties/slo/properties/statements/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:i+"/facts/slo/statements",schemaPath:"#/propert\
ies/facts/properties/slo/properties/statements/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}}else{
let t={instancePath:i+"/facts/slo",schemaPath:"#/properties/facts/properties/slo/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[t]:e.push(t),r++}}if(a.reproduction!==void 0){let s=a.reproduction;if(!(s&&typeof s=="object"&&!Array.
isArray(s))){let t={instancePath:i+"/facts/reproduction",schemaPath:"sections.schema.json#/$defs/reproduction/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.expected!==
void 0){let t=s.expected;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+"/facts/reproduction/expe\
cted",schemaPath:"#/properties/facts/properties/reproduction/properties/expected/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[c]:e.push(c),r++}}if(s.actual!==void 0){let t=s.actual;if(!(t&&typeof t=="object"&&!Array.isArray(t))){
let c={instancePath:i+"/facts/reproduction/actual",schemaPath:"#/properties/facts/properties/reproduction/properties/act\
ual/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(s.environment!==void 0){let t=s.environment;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+"/facts/reproduction/environment",schemaPath:"#/pr\
operties/facts/properties/reproduction/properties/environment/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:
e.push(c),r++}}}else{let t={instancePath:i+"/facts/reproduction",schemaPath:"#/properties/facts/properties/reproduction/\
type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.regressionWindow!==void 0){let s=a.regressionWindow;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/regressionWindow",schemaPath:"sections.sch\
ema.json#/$defs/regressionWindow/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.flag!==
void 0){let s=a.flag;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/flag",schemaPath:"sec\
tions.schema.json#/$defs/flag/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.rootCause!==
void 0){let s=a.rootCause;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/rootCause",schemaPath:"\
sections.schema.json#/$defs/rootCause/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.trigger!==
void 0){let s=a.trigger;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/trigger",schemaPath:"\
sections.schema.json#/$defs/trigger/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.detection!==
void 0){let s=a.detection;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/detection",schemaPath:"\
sections.schema.json#/$defs/detection/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.escape!==
void 0){let s=a.escape;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/escape",schemaPath:"\
sections.schema.json#/$defs/escape/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.options!==
void 0){let s=a.options;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/options",schemaPath:"\
sections.schema.json#/$defs/options/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.options!==void 0){let t=s.options;if(Array.isArray(t)){if(t.length<2){let c={instancePath:i+
"/facts/options/options",schemaPath:"#/properties/facts/properties/options/properties/options/minItems",keyword:"minItem\
s",params:{limit:2}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:i+"/facts/options/options",schemaPath:"#/pro\
perties/facts/properties/options/properties/options/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),
r++}}}else{let t={instancePath:i+"/facts/options",schemaPath:"#/properties/facts/properties/options/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.mitigation!==void 0){let s=a.mitigation;if(!(s&&typeof s=="ob\
ject"&&!Array.isArray(s))){let t={instancePath:i+"/facts/mitigation",schemaPath:"sections.schema.json#/$defs/mitigation/\
type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
steps!==void 0){let t=s.steps;if(Array.isArray(t)){if(t.length<1){let c={instancePath:i+"/facts/mitigation/steps",schemaPath:"\
#/properties/facts/properties/mitigation/properties/steps/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:
e.push(c),r++}}else{let c={instancePath:i+"/facts/mitigation/steps",schemaPath:"#/properties/facts/properties/mitigation\
/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(s.owner!==void 0){let t=s.
owner;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+"/facts/mitigation/owner",schemaPath:"#/prop\
erties/facts/properties/mitigation/properties/owner/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),
r++}}if(s.verification!==void 0){let t=s.verification;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+
"/facts/mitigation/verification",schemaPath:"#/properties/facts/properties/mitigation/properties/verification/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(s.undo!==void 0){let t=s.undo;if(!(t&&typeof t=="object"&&
!Array.isArray(t))){let c={instancePath:i+"/facts/mitigation/undo",schemaPath:"#/properties/facts/properties/mitigation/\
properties/undo/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(s.estimate!==void 0){let t=s.
estimate;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+"/facts/mitigation/estimate",schemaPath:"\
#/properties/facts/properties/mitigation/properties/estimate/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:
e.push(c),r++}}if(s.workaround!==void 0){let t=s.workaround;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+
"/facts/mitigation/workaround",schemaPath:"#/properties/facts/properties/mitigation/properties/workaround/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let t={instancePath:i+"/facts/mitigation",schemaPath:"\
#/properties/facts/properties/mitigation/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.
communication!==void 0){let s=a.communication;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/fa\
cts/communication",schemaPath:"sections.schema.json#/$defs/communication/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.cadence!==void 0){let t=s.cadence;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){let c={instancePath:i+"/facts/communication/cadence",schemaPath:"#/properties/facts/proper\
ties/communication/properties/cadence/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(s.nextUpdate!==
void 0){let t=s.nextUpdate;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+"/facts/communication/n\
extUpdate",schemaPath:"#/properties/facts/properties/communication/properties/nextUpdate/type",keyword:"type",params:{type:"\
object"}};e===null?e=[c]:e.push(c),r++}}}else{let t={instancePath:i+"/facts/communication",schemaPath:"#/properties/fact\
s/properties/communication/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.openQuestions!==
void 0){let s=a.openQuestions;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/openQuestion\
s",schemaPath:"sections.schema.json#/$defs/openQuestions/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),r++}}if(a.timeline!==void 0){let s=a.timeline;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.timeline!==void 0){let t=s.
timeline;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+"/facts/timeline/timeline",schemaPath:"se\
ctions.schema.json#/$defs/timeline/properties/timeline/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(
c),r++}}}else{let t={instancePath:i+"/facts/timeline",schemaPath:"sections.schema.json#/$defs/timeline/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.actionItems!==void 0){let s=a.actionItems;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/actionItems",schemaPath:"sections.schema.json#/$defs/actionI\
tems/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.evidence!==void 0){let s=a.evidence;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/evidence",schemaPath:"sections.schema.json\
#/$defs/evidence/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.recurrence!==void 0){let s=a.
recurrence;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/recurrence",schemaPath:"section\
s.schema.json#/$defs/recurrence/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.participants!==
void 0){let s=a.participants;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/participants",
schemaPath:"sections.schema.json#/$defs/participants/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),r++}}if(a.background!==void 0){let s=a.background;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+
"/facts/background",schemaPath:"sections.schema.json#/$defs/background/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),r++}}if(a.resume!==void 0){let s=a.resume;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+
"/facts/resume",schemaPath:"sections.schema.json#/$defs/resume/type",keyword:"type",params:{type:"object"}};e===null?e=[
t]:e.push(t),r++}}if(a.workaround!==void 0){let s=a.workaround;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+
"/facts/workaround",schemaPath:"sections.schema.json#/$defs/workaround/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),r++}}if(a.verification!==void 0){let s=a.verification;if(!(s&&typeof s=="object"&&!Array.isArray(s))){
let t={instancePath:i+"/facts/verification",schemaPath:"sections.schema.json#/$defs/verification/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.expected!==void 0){let s=a.expected;if(!(s&&typeof s=="object"&&!Array.
isArray(s))){let t={instancePath:i+"/facts/expected",schemaPath:"sections.schema.json#/$defs/expected/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.actual!==void 0){let s=a.actual;if(!(s&&typeof s=="object"&&
!Array.isArray(s))){let t={instancePath:i+"/facts/actual",schemaPath:"sections.schema.json#/$defs/actual/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.environment!==void 0){let s=a.environment;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/environment",schemaPath:"sections.schema.json#/$defs/environ\
ment/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}else{let s={instancePath:i+"/facts",schemaPath:"\
#/properties/facts/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}return I.errors=e,r===0}I.evaluated=
{props:{title:!0,facts:!0},dynamicProps:!1,dynamicItems:!1};var G=L;function L(d,{instancePath:i="",parentData:$,parentDataProperty:P,rootData:k=d,dynamicAnchors:q={}}={}){let e=null,r=0,j=L.
evaluated;if(j.dynamicProps&&(j.props=void 0),j.dynamicItems&&(j.items=void 0),d&&typeof d=="object"&&!Array.isArray(d)){
if(d.facts===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};
e===null?e=[a]:e.push(a),r++}if(d.title!==void 0){let a=d.title;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let s={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(d.
facts!==void 0){let a=d.facts;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.summary===void 0){let s={instancePath:i+
"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[s]:
e.push(s),r++}if(a.severity===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"r\
equired",params:{missingProperty:"severity"}};e===null?e=[s]:e.push(s),r++}if(a.owner===void 0){let s={instancePath:i+"/\
facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[s]:e.push(
s),r++}if(a.services===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",
params:{missingProperty:"services"}};e===null?e=[s]:e.push(s),r++}if(a.date===void 0){let s={instancePath:i+"/facts",schemaPath:"\
#/properties/facts/required",keyword:"required",params:{missingProperty:"date"}};e===null?e=[s]:e.push(s),r++}if(a.release===
void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"\
release"}};e===null?e=[s]:e.push(s),r++}if(a.impact===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/fa\
cts/required",keyword:"required",params:{missingProperty:"impact"}};e===null?e=[s]:e.push(s),r++}if(a.duration===void 0){
let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"dura\
tion"}};e===null?e=[s]:e.push(s),r++}if(a.reproduction===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties\
/facts/required",keyword:"required",params:{missingProperty:"reproduction"}};e===null?e=[s]:e.push(s),r++}if(a.detection===
void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"\
detection"}};e===null?e=[s]:e.push(s),r++}if(a.rootCause===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properti\
es/facts/required",keyword:"required",params:{missingProperty:"rootCause"}};e===null?e=[s]:e.push(s),r++}if(a.mitigation===
void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"\
mitigation"}};e===null?e=[s]:e.push(s),r++}if(a.timeline===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properti\
es/facts/required",keyword:"required",params:{missingProperty:"timeline"}};e===null?e=[s]:e.push(s),r++}if(a.actionItems===
void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"\
actionItems"}};e===null?e=[s]:e.push(s),r++}if(a.summary!==void 0){let s=a.summary;if(!(s&&typeof s=="object"&&!Array.isArray(
s))){let t={instancePath:i+"/facts/summary",schemaPath:"sections.schema.json#/$defs/summary/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.severity!==void 0){let s=a.severity;if(!(s&&typeof s=="object"&&!Array.
isArray(s))){let t={instancePath:i+"/facts/severity",schemaPath:"sections.schema.json#/$defs/severity/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.owner!==void 0){let s=a.owner;if(!(s&&typeof s=="object"&&
!Array.isArray(s))){let t={instancePath:i+"/facts/owner",schemaPath:"sections.schema.json#/$defs/owner/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.services!==void 0){let s=a.services;if(!(s&&typeof s=="ob\
ject"&&!Array.isArray(s))){let t={instancePath:i+"/facts/services",schemaPath:"sections.schema.json#/$defs/services/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.date!==void 0){let s=a.date;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/date",schemaPath:"sections.schema.json#/$defs/date/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.release!==void 0){let s=a.release;if(!(s&&typeof s=="ob\
ject"&&!Array.isArray(s))){let t={instancePath:i+"/facts/release",schemaPath:"sections.schema.json#/$defs/release/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.status!==void 0){let s=a.status;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/status",schemaPath:"sections.schema.json#/$defs/status/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.impact!==void 0){let s=a.impact;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/impact",schemaPath:"sections.schema.json#/$defs/impact/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.quantified!==
void 0&&s.quantified!==!0){let t={instancePath:i+"/facts/impact/quantified",schemaPath:"#/properties/facts/properties/im\
pact/properties/quantified/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i+
"/facts/impact",schemaPath:"#/properties/facts/properties/impact/type",keyword:"type",params:{type:"object"}};e===null?e=
[t]:e.push(t),r++}}if(a.duration!==void 0){let s=a.duration;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+
"/facts/duration",schemaPath:"sections.schema.json#/$defs/duration/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),r++}}if(a.reproduction!==void 0){let s=a.reproduction;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={
instancePath:i+"/facts/reproduction",schemaPath:"sections.schema.json#/$defs/reproduction/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.expected!==void 0){let t=s.expected;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+"/facts/reproduction/expected",schemaPath:"#/prope\
rties/facts/properties/reproduction/properties/expected/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(
c),r++}}if(s.actual!==void 0){let t=s.actual;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+"/fac\
ts/reproduction/actual",schemaPath:"#/properties/facts/properties/reproduction/properties/actual/type",keyword:"type",params:{
type:"object"}};e===null?e=[c]:e.push(c),r++}}if(s.environment!==void 0){let t=s.environment;if(!(t&&typeof t=="object"&&
!Array.isArray(t))){let c={instancePath:i+"/facts/reproduction/environment",schemaPath:"#/properties/facts/properties/re\
production/properties/environment/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(s.regressionTest!==
void 0){let t=s.regressionTest;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+"/facts/reproductio\
n/regressionTest",schemaPath:"#/properties/facts/properties/reproduction/properties/regressionTest/type",keyword:"type",
params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let t={instancePath:i+"/facts/reproduction",schemaPath:"#/pr\
operties/facts/properties/reproduction/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.regressionWindow!==
void 0){let s=a.regressionWindow;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/regressio\
nWindow",schemaPath:"sections.schema.json#/$defs/regressionWindow/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),r++}}if(a.detection!==void 0){let s=a.detection;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+
"/facts/detection",schemaPath:"sections.schema.json#/$defs/detection/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),r++}}if(a.rootCause!==void 0){let s=a.rootCause;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+
"/facts/rootCause",schemaPath:"sections.schema.json#/$defs/rootCause/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.trigger!==void 0){let t=s.trigger;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){let c={instancePath:i+"/facts/rootCause/trigger",schemaPath:"#/properties/facts/properties\
/rootCause/properties/trigger/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(s.escape!==void 0){
let t=s.escape;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+"/facts/rootCause/escape",schemaPath:"\
#/properties/facts/properties/rootCause/properties/escape/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.
push(c),r++}}}else{let t={instancePath:i+"/facts/rootCause",schemaPath:"#/properties/facts/properties/rootCause/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.trigger!==void 0){let s=a.trigger;if(!(s&&typeof s=="ob\
ject"&&!Array.isArray(s))){let t={instancePath:i+"/facts/trigger",schemaPath:"sections.schema.json#/$defs/trigger/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.escape!==void 0){let s=a.escape;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/escape",schemaPath:"sections.schema.json#/$defs/escape/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.mitigation!==void 0){let s=a.mitigation;if(!(s&&
typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/mitigation",schemaPath:"sections.schema.json#/$def\
s/mitigation/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.verification!==void 0){let t=s.verification;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+
"/facts/mitigation/verification",schemaPath:"#/properties/facts/properties/mitigation/properties/verification/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let t={instancePath:i+"/facts/mitigation",schemaPath:"\
#/properties/facts/properties/mitigation/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.
timeline!==void 0){let s=a.timeline;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.timeline!==void 0){let t=s.timeline;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+"/facts/timeline/timeline",schemaPath:"sections.sc\
hema.json#/$defs/timeline/properties/timeline/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{
let t={instancePath:i+"/facts/timeline",schemaPath:"sections.schema.json#/$defs/timeline/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.timeline!==void 0){let t=s.timeline;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.entries!==void 0){let c=t.entries;if(Array.isArray(c)){if(c.length<3){
let w={instancePath:i+"/facts/timeline/timeline/entries",schemaPath:"#/properties/facts/properties/timeline/properties/t\
imeline/properties/entries/minItems",keyword:"minItems",params:{limit:3}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:i+
"/facts/timeline/timeline/entries",schemaPath:"#/properties/facts/properties/timeline/properties/timeline/properties/ent\
ries/type",keyword:"type",params:{type:"array"}};e===null?e=[w]:e.push(w),r++}}}else{let c={instancePath:i+"/facts/timel\
ine/timeline",schemaPath:"#/properties/facts/properties/timeline/properties/timeline/type",keyword:"type",params:{type:"\
object"}};e===null?e=[c]:e.push(c),r++}}}else{let t={instancePath:i+"/facts/timeline",schemaPath:"#/properties/facts/pro\
perties/timeline/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.actionItems!==void 0){let s=a.
actionItems;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/actionItems",schemaPath:"secti\
ons.schema.json#/$defs/actionItems/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.items!==void 0){let t=s.items;if(Array.isArray(t)){if(t.length<1){let c={instancePath:i+
"/facts/actionItems/items",schemaPath:"#/properties/facts/properties/actionItems/properties/items/minItems",keyword:"min\
Items",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:i+"/facts/actionItems/items",schemaPath:"\
#/properties/facts/properties/actionItems/properties/items/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.
push(c),r++}}}else{let t={instancePath:i+"/facts/actionItems",schemaPath:"#/properties/facts/properties/actionItems/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.openQuestions!==void 0){let s=a.openQuestions;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/openQuestions",schemaPath:"sections.schema\
.json#/$defs/openQuestions/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.lessons!==void 0){
let s=a.lessons;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/lessons",schemaPath:"secti\
ons.schema.json#/$defs/lessons/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.wentWell!==
void 0){let s=a.wentWell;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/wentWell",schemaPath:"\
sections.schema.json#/$defs/wentWell/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.wentPoorly!==
void 0){let s=a.wentPoorly;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/wentPoorly",schemaPath:"\
sections.schema.json#/$defs/wentPoorly/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.gotLucky!==
void 0){let s=a.gotLucky;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/gotLucky",schemaPath:"\
sections.schema.json#/$defs/gotLucky/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.recurrence!==
void 0){let s=a.recurrence;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/recurrence",schemaPath:"\
sections.schema.json#/$defs/recurrence/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.evidence!==
void 0){let s=a.evidence;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/evidence",schemaPath:"\
sections.schema.json#/$defs/evidence/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.slo!==
void 0){let s=a.slo;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/slo",schemaPath:"secti\
ons.schema.json#/$defs/slo/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.workaround!==
void 0){let s=a.workaround;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/workaround",schemaPath:"\
sections.schema.json#/$defs/workaround/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.background!==
void 0){let s=a.background;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/background",schemaPath:"\
sections.schema.json#/$defs/background/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.participants!==
void 0){let s=a.participants;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/participants",
schemaPath:"sections.schema.json#/$defs/participants/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),r++}}if(a.communication!==void 0){let s=a.communication;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+
"/facts/communication",schemaPath:"sections.schema.json#/$defs/communication/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),r++}}if(a.verification!==void 0){let s=a.verification;if(!(s&&typeof s=="object"&&!Array.isArray(
s))){let t={instancePath:i+"/facts/verification",schemaPath:"sections.schema.json#/$defs/verification/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.expected!==void 0){let s=a.expected;if(!(s&&typeof s=="obj\
ect"&&!Array.isArray(s))){let t={instancePath:i+"/facts/expected",schemaPath:"sections.schema.json#/$defs/expected/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.actual!==void 0){let s=a.actual;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/actual",schemaPath:"sections.schema.json#/$defs/actual/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.environment!==void 0){let s=a.environment;if(!(s&&
typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/environment",schemaPath:"sections.schema.json#/$de\
fs/environment/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.response!==void 0){let s=a.
response;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/response",schemaPath:"sections.sc\
hema.json#/$defs/response/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}else{let s={instancePath:i+
"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{
let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}return L.errors=
e,r===0}L.evaluated={props:{title:!0,facts:!0},dynamicProps:!1,dynamicItems:!1};var H=x;function x(d,{instancePath:i="",parentData:$,parentDataProperty:P,rootData:k=d,dynamicAnchors:q={}}={}){let e=null,r=0,j=x.
evaluated;if(j.dynamicProps&&(j.props=void 0),j.dynamicItems&&(j.items=void 0),d&&typeof d=="object"&&!Array.isArray(d)){
if(d.facts===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};
e===null?e=[a]:e.push(a),r++}if(d.title!==void 0){let a=d.title;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let s={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(d.
facts!==void 0){let a=d.facts;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.summary===void 0){let s={instancePath:i+
"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[s]:
e.push(s),r++}if(a.severity===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"r\
equired",params:{missingProperty:"severity"}};e===null?e=[s]:e.push(s),r++}if(a.owner===void 0){let s={instancePath:i+"/\
facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[s]:e.push(
s),r++}if(a.services===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",
params:{missingProperty:"services"}};e===null?e=[s]:e.push(s),r++}if(a.date===void 0){let s={instancePath:i+"/facts",schemaPath:"\
#/properties/facts/required",keyword:"required",params:{missingProperty:"date"}};e===null?e=[s]:e.push(s),r++}if(a.impact===
void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"\
impact"}};e===null?e=[s]:e.push(s),r++}if(a.duration===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/f\
acts/required",keyword:"required",params:{missingProperty:"duration"}};e===null?e=[s]:e.push(s),r++}if(a.detection===void 0){
let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"dete\
ction"}};e===null?e=[s]:e.push(s),r++}if(a.timeline===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/fa\
cts/required",keyword:"required",params:{missingProperty:"timeline"}};e===null?e=[s]:e.push(s),r++}if(a.rootCause===void 0){
let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"root\
Cause"}};e===null?e=[s]:e.push(s),r++}if(a.mitigation===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/\
facts/required",keyword:"required",params:{missingProperty:"mitigation"}};e===null?e=[s]:e.push(s),r++}if(a.lessons===void 0){
let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"less\
ons"}};e===null?e=[s]:e.push(s),r++}if(a.actionItems===void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/f\
acts/required",keyword:"required",params:{missingProperty:"actionItems"}};e===null?e=[s]:e.push(s),r++}if(a.recurrence===
void 0){let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"\
recurrence"}};e===null?e=[s]:e.push(s),r++}if(a.summary!==void 0){let s=a.summary;if(!(s&&typeof s=="object"&&!Array.isArray(
s))){let t={instancePath:i+"/facts/summary",schemaPath:"sections.schema.json#/$defs/summary/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.severity!==void 0){let s=a.severity;if(!(s&&typeof s=="object"&&!Array.
isArray(s))){let t={instancePath:i+"/facts/severity",schemaPath:"sections.schema.json#/$defs/severity/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.owner!==void 0){let s=a.owner;if(!(s&&typeof s=="object"&&
!Array.isArray(s))){let t={instancePath:i+"/facts/owner",schemaPath:"sections.schema.json#/$defs/owner/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.services!==void 0){let s=a.services;if(!(s&&typeof s=="ob\
ject"&&!Array.isArray(s))){let t={instancePath:i+"/facts/services",schemaPath:"sections.schema.json#/$defs/services/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.date!==void 0){let s=a.date;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/date",schemaPath:"sections.schema.json#/$defs/date/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.status!==void 0){let s=a.status;if(!(s&&typeof s=="obje\
ct"&&!Array.isArray(s))){let t={instancePath:i+"/facts/status",schemaPath:"sections.schema.json#/$defs/status/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.release!==void 0){let s=a.release;if(!(s&&typeof s=="ob\
ject"&&!Array.isArray(s))){let t={instancePath:i+"/facts/release",schemaPath:"sections.schema.json#/$defs/release/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.impact!==void 0){let s=a.impact;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/impact",schemaPath:"sections.schema.json#/$defs/impact/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.quantified!==
void 0&&s.quantified!==!0){let t={instancePath:i+"/facts/impact/quantified",schemaPath:"#/properties/facts/properties/im\
pact/properties/quantified/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i+
"/facts/impact",schemaPath:"#/properties/facts/properties/impact/type",keyword:"type",params:{type:"object"}};e===null?e=
[t]:e.push(t),r++}}if(a.duration!==void 0){let s=a.duration;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+
"/facts/duration",schemaPath:"sections.schema.json#/$defs/duration/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),r++}}if(a.detection!==void 0){let s=a.detection;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+
"/facts/detection",schemaPath:"sections.schema.json#/$defs/detection/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),r++}}if(a.timeline!==void 0){let s=a.timeline;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.timeline!==
void 0){let t=s.timeline;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={instancePath:i+"/facts/timeline/timeline",
schemaPath:"sections.schema.json#/$defs/timeline/properties/timeline/type",keyword:"type",params:{type:"object"}};e===null?
e=[c]:e.push(c),r++}}}else{let t={instancePath:i+"/facts/timeline",schemaPath:"sections.schema.json#/$defs/timeline/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.timeline!==
void 0){let t=s.timeline;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.entries!==void 0){let c=t.entries;if(Array.isArray(
c)){if(c.length<3){let w={instancePath:i+"/facts/timeline/timeline/entries",schemaPath:"#/properties/facts/properties/ti\
meline/properties/timeline/properties/entries/minItems",keyword:"minItems",params:{limit:3}};e===null?e=[w]:e.push(w),r++}}else{
let w={instancePath:i+"/facts/timeline/timeline/entries",schemaPath:"#/properties/facts/properties/timeline/properties/t\
imeline/properties/entries/type",keyword:"type",params:{type:"array"}};e===null?e=[w]:e.push(w),r++}}}else{let c={instancePath:i+
"/facts/timeline/timeline",schemaPath:"#/properties/facts/properties/timeline/properties/timeline/type",keyword:"type",params:{
type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let t={instancePath:i+"/facts/timeline",schemaPath:"#/properties/fac\
ts/properties/timeline/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.rootCause!==void 0){
let s=a.rootCause;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/rootCause",schemaPath:"s\
ections.schema.json#/$defs/rootCause/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.trigger!==void 0){let t=s.trigger;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let c={
instancePath:i+"/facts/rootCause/trigger",schemaPath:"#/properties/facts/properties/rootCause/properties/trigger/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(s.escape!==void 0){let t=s.escape;if(!(t&&typeof t=="obje\
ct"&&!Array.isArray(t))){let c={instancePath:i+"/facts/rootCause/escape",schemaPath:"#/properties/facts/properties/rootC\
ause/properties/escape/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let t={instancePath:i+
"/facts/rootCause",schemaPath:"#/properties/facts/properties/rootCause/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),r++}}if(a.trigger!==void 0){let s=a.trigger;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={
instancePath:i+"/facts/trigger",schemaPath:"sections.schema.json#/$defs/trigger/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[t]:e.push(t),r++}}if(a.escape!==void 0){let s=a.escape;if(!(s&&typeof s=="object"&&!Array.isArray(s))){
let t={instancePath:i+"/facts/escape",schemaPath:"sections.schema.json#/$defs/escape/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),r++}}if(a.mitigation!==void 0){let s=a.mitigation;if(!(s&&typeof s=="object"&&!Array.
isArray(s))){let t={instancePath:i+"/facts/mitigation",schemaPath:"sections.schema.json#/$defs/mitigation/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.response!==void 0){let s=a.response;if(!(s&&typeof s=="\
object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/response",schemaPath:"sections.schema.json#/$defs/response/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.communication!==void 0){let s=a.communication;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/communication",schemaPath:"sections.schema\
.json#/$defs/communication/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.lessons!==void 0){
let s=a.lessons;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/lessons",schemaPath:"secti\
ons.schema.json#/$defs/lessons/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.wentWell!==
void 0){let s=a.wentWell;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/wentWell",schemaPath:"\
sections.schema.json#/$defs/wentWell/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.wentPoorly!==
void 0){let s=a.wentPoorly;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/wentPoorly",schemaPath:"\
sections.schema.json#/$defs/wentPoorly/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.gotLucky!==
void 0){let s=a.gotLucky;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/gotLucky",schemaPath:"\
sections.schema.json#/$defs/gotLucky/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.actionItems!==
void 0){let s=a.actionItems;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/actionItems",schemaPath:"\
sections.schema.json#/$defs/actionItems/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.items!==void 0){let t=s.items;if(Array.isArray(t)){if(t.length<1){let c={instancePath:i+
"/facts/actionItems/items",schemaPath:"#/properties/facts/properties/actionItems/properties/items/minItems",keyword:"min\
Items",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:i+"/facts/actionItems/items",schemaPath:"\
#/properties/facts/properties/actionItems/properties/items/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.
push(c),r++}}}else{let t={instancePath:i+"/facts/actionItems",schemaPath:"#/properties/facts/properties/actionItems/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.recurrence!==void 0){let s=a.recurrence;if(!(s&&
typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/recurrence",schemaPath:"sections.schema.json#/$def\
s/recurrence/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.openQuestions!==void 0){let s=a.
openQuestions;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/openQuestions",schemaPath:"s\
ections.schema.json#/$defs/openQuestions/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.
evidence!==void 0){let s=a.evidence;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/eviden\
ce",schemaPath:"sections.schema.json#/$defs/evidence/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),r++}}if(a.participants!==void 0){let s=a.participants;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+
"/facts/participants",schemaPath:"sections.schema.json#/$defs/participants/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),r++}}if(a.slo!==void 0){let s=a.slo;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+
"/facts/slo",schemaPath:"sections.schema.json#/$defs/slo/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),r++}}if(a.reproduction!==void 0){let s=a.reproduction;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+
"/facts/reproduction",schemaPath:"sections.schema.json#/$defs/reproduction/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),r++}}if(a.regressionWindow!==void 0){let s=a.regressionWindow;if(!(s&&typeof s=="object"&&!Array.
isArray(s))){let t={instancePath:i+"/facts/regressionWindow",schemaPath:"sections.schema.json#/$defs/regressionWindow/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.workaround!==void 0){let s=a.workaround;if(!(s&&
typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/workaround",schemaPath:"sections.schema.json#/$def\
s/workaround/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.background!==void 0){let s=a.
background;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/background",schemaPath:"section\
s.schema.json#/$defs/background/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.scorecard!==
void 0){let s=a.scorecard;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/scorecard",schemaPath:"\
sections.schema.json#/$defs/scorecard/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.verification!==
void 0){let s=a.verification;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"/facts/verification",
schemaPath:"sections.schema.json#/$defs/verification/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),r++}}if(a.expected!==void 0){let s=a.expected;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+"\
/facts/expected",schemaPath:"sections.schema.json#/$defs/expected/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),r++}}if(a.actual!==void 0){let s=a.actual;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i+
"/facts/actual",schemaPath:"sections.schema.json#/$defs/actual/type",keyword:"type",params:{type:"object"}};e===null?e=[
t]:e.push(t),r++}}if(a.environment!==void 0){let s=a.environment;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let t={
instancePath:i+"/facts/environment",schemaPath:"sections.schema.json#/$defs/environment/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),r++}}}else{let s={instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}return x.errors=e,r===0}x.evaluated={props:{title:!0,facts:!0},dynamicProps:!1,
dynamicItems:!1};var J=C,D={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"front-matter.schema.json",type:"\
object",properties:{kind:{enum:["halt","rca","review"]},status:{type:"string"},title:{type:["string","number"]},severity:{
type:["string","number"]},owner:{},date:{},release:{},services:{},timezone:{}}};function C(d,{instancePath:i="",parentData:$,
parentDataProperty:P,rootData:k=d,dynamicAnchors:q={}}={}){let e=null,r=0,j=C.evaluated;if(j.dynamicProps&&(j.props=void 0),
j.dynamicItems&&(j.items=void 0),d&&typeof d=="object"&&!Array.isArray(d)){if(d.kind!==void 0){let a=d.kind;if(!(a==="ha\
lt"||a==="rca"||a==="review")){let s={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{
allowedValues:D.properties.kind.enum}};e===null?e=[s]:e.push(s),r++}}if(d.status!==void 0&&typeof d.status!="string"){let a={
instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),r++}if(d.title!==void 0){let a=d.title;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))){let s={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:D.properties.title.type}};e===null?e=[s]:e.push(
s),r++}}if(d.severity!==void 0){let a=d.severity;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))){let s={instancePath:i+
"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:D.properties.severity.type}};e===null?e=
[s]:e.push(s),r++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:
e.push(a),r++}return C.errors=e,r===0}C.evaluated={props:{kind:!0,status:!0,title:!0,severity:!0,owner:!0,date:!0,release:!0,
services:!0,timezone:!0},dynamicProps:!1,dynamicItems:!1};var K=W,V={$schema:"https://json-schema.org/draft/2020-12/sche\
ma",$id:"configuration.schema.json",type:"object",additionalProperties:!1,properties:{$schema:{type:"string"},root:{type:"\
boolean"},documents:{type:"object",additionalProperties:{anyOf:[{$ref:"#/$defs/kind"},{const:!1}]}},profile:{type:"strin\
g",minLength:1},schemas:{type:"object",additionalProperties:!1,properties:{halt:{$ref:"#/$defs/path"},rca:{$ref:"#/$defs\
/path"},review:{$ref:"#/$defs/path"}}},rules:{type:"object",propertyNames:{$ref:"#/$defs/ruleId"},additionalProperties:{
anyOf:[{$ref:"#/$defs/severity"},{type:"object",additionalProperties:!1,minProperties:1,properties:{severity:{$ref:"#/$d\
efs/severity"},options:{type:"object"}}}]}},trackers:{type:"object",propertyNames:{minLength:1,maxLength:200},additionalProperties:{
type:"string",pattern:"^https?://"}},slos:{type:"array",items:{type:"object",additionalProperties:!1,required:["service",
"objective"],properties:{service:{type:"string",minLength:1},name:{type:"string"},objective:{type:"number",exclusiveMinimum:0,
maximum:100},windowDays:{type:"number",exclusiveMinimum:0}}}},severities:{type:"array",minItems:1,items:{anyOf:[{type:"s\
tring",minLength:1},{type:"object",additionalProperties:!1,required:["value"],properties:{value:{type:"string",minLength:1},
aliases:{type:"array",items:{type:"string",minLength:1}}}}]}},defaultZone:{type:"string",minLength:1},format:{type:"bool\
ean"},people:{type:"array",items:{type:"string",minLength:1}},audiences:{type:"object",additionalProperties:!1,properties:{
executive:{$ref:"#/$defs/audience"},"engineering-manager":{$ref:"#/$defs/audience"},product:{$ref:"#/$defs/audience"},"s\
ales-marketing":{$ref:"#/$defs/audience"},support:{$ref:"#/$defs/audience"}}},glossary:{type:"object",additionalProperties:{
type:"string",minLength:1}}},$defs:{kind:{enum:["halt","rca","review"]},severity:{enum:["error","warning","information",
"hint","off"]},ruleId:{type:"string",pattern:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},path:{type:"string",minLength:1},audience:{
type:"object",additionalProperties:!1,properties:{sections:{type:"array",items:{type:"string",minLength:1}},omit:{type:"\
array",items:{type:"string",minLength:1}}}}}},E={enum:["halt","rca","review"]};var _={enum:["error","warning","information","hint","off"]};var Z=Object.prototype.hasOwnProperty,b=z().default,T=new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$","u"),U=new RegExp("^htt\
ps?://","u");function W(d,{instancePath:i="",parentData:$,parentDataProperty:P,rootData:k=d,dynamicAnchors:q={}}={}){let e=null,
r=0,j=W.evaluated;if(j.dynamicProps&&(j.props=void 0),j.dynamicItems&&(j.items=void 0),d&&typeof d=="object"&&!Array.isArray(
d)){for(let y in d)if(!Z.call(V.properties,y)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:y}};e===null?e=[n]:e.push(n),r++}if(d.$schema!==void 0&&typeof d.$schema!="st\
ring"){let y={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};
e===null?e=[y]:e.push(y),r++}if(d.root!==void 0&&typeof d.root!="boolean"){let y={instancePath:i+"/root",schemaPath:"#/p\
roperties/root/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(d.documents!==void 0){let y=d.
documents;if(y&&typeof y=="object"&&!Array.isArray(y))for(let n in y){let o=y[n],p=r,f=!1,m=r;if(!(o==="halt"||o==="rca"||
o==="review")){let u={instancePath:i+"/documents/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/kind/enu\
m",keyword:"enum",params:{allowedValues:E.enum}};e===null?e=[u]:e.push(u),r++}var a=m===r;f=f||a;let l=r;if(o!==!1){let u={
instancePath:i+"/documents/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/documents/additionalPrope\
rties/anyOf/1/const",keyword:"const",params:{allowedValue:!1}};e===null?e=[u]:e.push(u),r++}var a=l===r;if(f=f||a,f)r=p,
e!==null&&(p?e.length=p:e=null);else{let u={instancePath:i+"/documents/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/documents/additionalProperties/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}else{let n={
instancePath:i+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type:"object"}};e===null?e=[
n]:e.push(n),r++}}if(d.profile!==void 0){let y=d.profile;if(typeof y=="string"){if(b(y)<1){let n={instancePath:i+"/profi\
le",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{
let n={instancePath:i+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}}if(d.schemas!==void 0){let y=d.schemas;if(y&&typeof y=="object"&&!Array.isArray(y)){for(let n in y)
if(!(n==="halt"||n==="rca"||n==="review")){let o={instancePath:i+"/schemas",schemaPath:"#/properties/schemas/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(y.halt!==void 0){
let n=y.halt;if(typeof n=="string"){if(b(n)<1){let o={instancePath:i+"/schemas/halt",schemaPath:"#/$defs/path/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:i+"/schemas/halt",schemaPath:"\
#/$defs/path/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(y.rca!==void 0){let n=y.rca;if(typeof n==
"string"){if(b(n)<1){let o={instancePath:i+"/schemas/rca",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:i+"/schemas/rca",schemaPath:"#/$defs/path/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(y.review!==void 0){let n=y.review;if(typeof n=="string"){
if(b(n)<1){let o={instancePath:i+"/schemas/review",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:i+"/schemas/review",schemaPath:"#/$defs/path/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{let n={instancePath:i+"/schemas",schemaPath:"#/properties/sc\
hemas/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(d.rules!==void 0){let y=d.rules;if(y&&
typeof y=="object"&&!Array.isArray(y)){for(let n in y){let o=r;if(typeof n=="string"){if(!T.test(n)){let p={instancePath:i+
"/rules",schemaPath:"#/$defs/ruleId/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:n};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:i+"/rules",schemaPath:"#/$defs/ruleId/type",keyword:"type",params:{
type:"string"},propertyName:n};e===null?e=[p]:e.push(p),r++}var s=o===r;if(!s){let p={instancePath:i+"/rules",schemaPath:"\
#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),r++}}for(let n in y){
let o=y[n],p=r,f=!1,m=r;if(!(o==="error"||o==="warning"||o==="information"||o==="hint"||o==="off")){let u={instancePath:i+
"/rules/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues:_.
enum}};e===null?e=[u]:e.push(u),r++}var t=m===r;f=f||t;let l=r;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(
o).length<1){let u={instancePath:i+"/rules/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/rules/add\
itionalProperties/anyOf/1/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[u]:e.push(u),r++}for(let u in o)
if(!(u==="severity"||u==="options")){let h={instancePath:i+"/rules/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/rules/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[h]:e.push(h),r++}if(o.severity!==void 0){let u=o.severity;if(!(u==="error"||u==="warning"||u==="information"||
u==="hint"||u==="off")){let h={instancePath:i+"/rules/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/severity",schemaPath:"\
#/$defs/severity/enum",keyword:"enum",params:{allowedValues:_.enum}};e===null?e=[h]:e.push(h),r++}}if(o.options!==void 0){
let u=o.options;if(!(u&&typeof u=="object"&&!Array.isArray(u))){let h={instancePath:i+"/rules/"+n.replace(/~/g,"~0").replace(
/\//g,"~1")+"/options",schemaPath:"#/properties/rules/additionalProperties/anyOf/1/properties/options/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}}else{let u={instancePath:i+"/rules/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/rules/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"}};e===
null?e=[u]:e.push(u),r++}var t=l===r;if(f=f||t,f)r=p,e!==null&&(p?e.length=p:e=null);else{let u={instancePath:i+"/rules/"+
n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/rules/additionalProperties/anyOf",keyword:"anyOf",params:{}};
e===null?e=[u]:e.push(u),r++}}}else{let n={instancePath:i+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}}if(d.trackers!==void 0){let y=d.trackers;if(y&&typeof y=="object"&&!Array.
isArray(y)){for(let n in y){let o=r;if(typeof n=="string"){if(b(n)>200){let p={instancePath:i+"/trackers",schemaPath:"#/\
properties/trackers/propertyNames/maxLength",keyword:"maxLength",params:{limit:200},propertyName:n};e===null?e=[p]:e.push(
p),r++}if(b(n)<1){let p={instancePath:i+"/trackers",schemaPath:"#/properties/trackers/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},propertyName:n};e===null?e=[p]:e.push(p),r++}}var c=o===r;if(!c){let p={instancePath:i+"/tra\
ckers",schemaPath:"#/properties/trackers/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:
e.push(p),r++}}for(let n in y){let o=y[n];if(typeof o=="string"){if(!U.test(o)){let p={instancePath:i+"/trackers/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/trackers/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^https?://"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:i+"/trackers/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/trackers/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}}}else{let n={instancePath:i+"/trackers",schemaPath:"#/properties/trackers/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}}if(d.slos!==void 0){let y=d.slos;if(Array.isArray(y)){let n=y.length;for(let o=0;o<
n;o++){let p=y[o];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.service===void 0){let f={instancePath:i+"/slos/"+o,schemaPath:"\
#/properties/slos/items/required",keyword:"required",params:{missingProperty:"service"}};e===null?e=[f]:e.push(f),r++}if(p.
objective===void 0){let f={instancePath:i+"/slos/"+o,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{
missingProperty:"objective"}};e===null?e=[f]:e.push(f),r++}for(let f in p)if(!(f==="service"||f==="name"||f==="objective"||
f==="windowDays")){let m={instancePath:i+"/slos/"+o,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:f}};e===null?e=[m]:e.push(m),r++}if(p.service!==void 0){let f=p.service;
if(typeof f=="string"){if(b(f)<1){let m={instancePath:i+"/slos/"+o+"/service",schemaPath:"#/properties/slos/items/proper\
ties/service/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:i+"\
/slos/"+o+"/service",schemaPath:"#/properties/slos/items/properties/service/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),r++}}if(p.name!==void 0&&typeof p.name!="string"){let f={instancePath:i+"/slos/"+o+"/name",schemaPath:"\
#/properties/slos/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(p.objective!==
void 0){let f=p.objective;if(typeof f=="number"&&isFinite(f)){if(f>100||isNaN(f)){let m={instancePath:i+"/slos/"+o+"/obj\
ective",schemaPath:"#/properties/slos/items/properties/objective/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[m]:e.push(m),r++}if(f<=0||isNaN(f)){let m={instancePath:i+"/slos/"+o+"/objective",schemaPath:"#/properties/s\
los/items/properties/objective/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=
[m]:e.push(m),r++}}else{let m={instancePath:i+"/slos/"+o+"/objective",schemaPath:"#/properties/slos/items/properties/obj\
ective/type",keyword:"type",params:{type:"number"}};e===null?e=[m]:e.push(m),r++}}if(p.windowDays!==void 0){let f=p.windowDays;
if(typeof f=="number"&&isFinite(f)){if(f<=0||isNaN(f)){let m={instancePath:i+"/slos/"+o+"/windowDays",schemaPath:"#/prop\
erties/slos/items/properties/windowDays/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===
null?e=[m]:e.push(m),r++}}else{let m={instancePath:i+"/slos/"+o+"/windowDays",schemaPath:"#/properties/slos/items/proper\
ties/windowDays/type",keyword:"type",params:{type:"number"}};e===null?e=[m]:e.push(m),r++}}}else{let f={instancePath:i+"\
/slos/"+o,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{
let n={instancePath:i+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),r++}}if(d.severities!==void 0){let y=d.severities;if(Array.isArray(y)){if(y.length<1){let o={instancePath:i+"/se\
verities",schemaPath:"#/properties/severities/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}
let n=y.length;for(let o=0;o<n;o++){let p=y[o],f=r,m=!1,l=r;if(typeof p=="string"){if(b(p)<1){let h={instancePath:i+"/se\
verities/"+o,schemaPath:"#/properties/severities/items/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[h]:e.push(h),r++}}else{let h={instancePath:i+"/severities/"+o,schemaPath:"#/properties/severities/items/anyOf/0/type",
keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}var w=l===r;m=m||w;let u=r;if(p&&typeof p=="object"&&
!Array.isArray(p)){if(p.value===void 0){let h={instancePath:i+"/severities/"+o,schemaPath:"#/properties/severities/items\
/anyOf/1/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[h]:e.push(h),r++}for(let h in p)if(!(h===
"value"||h==="aliases")){let g={instancePath:i+"/severities/"+o,schemaPath:"#/properties/severities/items/anyOf/1/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}if(p.value!==
void 0){let h=p.value;if(typeof h=="string"){if(b(h)<1){let g={instancePath:i+"/severities/"+o+"/value",schemaPath:"#/pr\
operties/severities/items/anyOf/1/properties/value/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[g]:e.push(
g),r++}}else{let g={instancePath:i+"/severities/"+o+"/value",schemaPath:"#/properties/severities/items/anyOf/1/propertie\
s/value/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}if(p.aliases!==void 0){let h=p.aliases;
if(Array.isArray(h)){let g=h.length;for(let A=0;A<g;A++){let N=h[A];if(typeof N=="string"){if(b(N)<1){let v={instancePath:i+
"/severities/"+o+"/aliases/"+A,schemaPath:"#/properties/severities/items/anyOf/1/properties/aliases/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:i+"/severities/"+o+"/aliases/"+A,schemaPath:"\
#/properties/severities/items/anyOf/1/properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[
v]:e.push(v),r++}}}else{let g={instancePath:i+"/severities/"+o+"/aliases",schemaPath:"#/properties/severities/items/anyO\
f/1/properties/aliases/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}}}else{let h={instancePath:i+
"/severities/"+o,schemaPath:"#/properties/severities/items/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?
e=[h]:e.push(h),r++}var w=u===r;if(m=m||w,m)r=f,e!==null&&(f?e.length=f:e=null);else{let h={instancePath:i+"/severities/"+
o,schemaPath:"#/properties/severities/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}}else{let n={
instancePath:i+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type:"array"}};e===null?e=
[n]:e.push(n),r++}}if(d.defaultZone!==void 0){let y=d.defaultZone;if(typeof y=="string"){if(b(y)<1){let n={instancePath:i+
"/defaultZone",schemaPath:"#/properties/defaultZone/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(
n),r++}}else{let n={instancePath:i+"/defaultZone",schemaPath:"#/properties/defaultZone/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),r++}}if(d.format!==void 0&&typeof d.format!="boolean"){let y={instancePath:i+"/format",
schemaPath:"#/properties/format/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(d.people!==
void 0){let y=d.people;if(Array.isArray(y)){let n=y.length;for(let o=0;o<n;o++){let p=y[o];if(typeof p=="string"){if(b(p)<
1){let f={instancePath:i+"/people/"+o,schemaPath:"#/properties/people/items/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:i+"/people/"+o,schemaPath:"#/properties/people/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{let n={instancePath:i+"/people",schemaPath:"#/properti\
es/people/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(d.audiences!==void 0){let y=d.audiences;
if(y&&typeof y=="object"&&!Array.isArray(y)){for(let n in y)if(!(n==="executive"||n==="engineering-manager"||n==="produc\
t"||n==="sales-marketing"||n==="support")){let o={instancePath:i+"/audiences",schemaPath:"#/properties/audiences/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(y.executive!==
void 0){let n=y.executive;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let o in n)if(!(o==="sections"||o==="omit")){
let p={instancePath:i+"/audiences/executive",schemaPath:"#/$defs/audience/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(n.sections!==void 0){let o=n.sections;if(Array.isArray(
o)){let p=o.length;for(let f=0;f<p;f++){let m=o[f];if(typeof m=="string"){if(b(m)<1){let l={instancePath:i+"/audiences/e\
xecutive/sections/"+f,schemaPath:"#/$defs/audience/properties/sections/items/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:i+"/audiences/executive/sections/"+f,schemaPath:"#/$defs/audience\
/properties/sections/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:i+
"/audiences/executive/sections",schemaPath:"#/$defs/audience/properties/sections/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[p]:e.push(p),r++}}if(n.omit!==void 0){let o=n.omit;if(Array.isArray(o)){let p=o.length;for(let f=0;f<p;f++){
let m=o[f];if(typeof m=="string"){if(b(m)<1){let l={instancePath:i+"/audiences/executive/omit/"+f,schemaPath:"#/$defs/au\
dience/properties/omit/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:i+"/audiences/executive/omit/"+f,schemaPath:"#/$defs/audience/properties/omit/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:i+"/audiences/executive/omit",schemaPath:"#/$def\
s/audience/properties/omit/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{let o={instancePath:i+
"/audiences/executive",schemaPath:"#/$defs/audience/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
r++}}if(y["engineering-manager"]!==void 0){let n=y["engineering-manager"];if(n&&typeof n=="object"&&!Array.isArray(n)){for(let o in n)
if(!(o==="sections"||o==="omit")){let p={instancePath:i+"/audiences/engineering-manager",schemaPath:"#/$defs/audience/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(n.sections!==
void 0){let o=n.sections;if(Array.isArray(o)){let p=o.length;for(let f=0;f<p;f++){let m=o[f];if(typeof m=="string"){if(b(
m)<1){let l={instancePath:i+"/audiences/engineering-manager/sections/"+f,schemaPath:"#/$defs/audience/properties/section\
s/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:i+"/audi\
ences/engineering-manager/sections/"+f,schemaPath:"#/$defs/audience/properties/sections/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:i+"/audiences/engineering-manager/sections",schemaPath:"\
#/$defs/audience/properties/sections/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.omit!==
void 0){let o=n.omit;if(Array.isArray(o)){let p=o.length;for(let f=0;f<p;f++){let m=o[f];if(typeof m=="string"){if(b(m)<
1){let l={instancePath:i+"/audiences/engineering-manager/omit/"+f,schemaPath:"#/$defs/audience/properties/omit/items/min\
Length",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:i+"/audiences/engin\
eering-manager/omit/"+f,schemaPath:"#/$defs/audience/properties/omit/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:i+"/audiences/engineering-manager/omit",schemaPath:"#/$defs/audi\
ence/properties/omit/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{let o={instancePath:i+
"/audiences/engineering-manager",schemaPath:"#/$defs/audience/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:
e.push(o),r++}}if(y.product!==void 0){let n=y.product;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let o in n)if(!(o===
"sections"||o==="omit")){let p={instancePath:i+"/audiences/product",schemaPath:"#/$defs/audience/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(n.sections!==void 0){let o=n.sections;
if(Array.isArray(o)){let p=o.length;for(let f=0;f<p;f++){let m=o[f];if(typeof m=="string"){if(b(m)<1){let l={instancePath:i+
"/audiences/product/sections/"+f,schemaPath:"#/$defs/audience/properties/sections/items/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:i+"/audiences/product/sections/"+f,schemaPath:"#/$defs/\
audience/properties/sections/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let p={
instancePath:i+"/audiences/product/sections",schemaPath:"#/$defs/audience/properties/sections/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.omit!==void 0){let o=n.omit;if(Array.isArray(o)){let p=o.length;for(let f=0;f<
p;f++){let m=o[f];if(typeof m=="string"){if(b(m)<1){let l={instancePath:i+"/audiences/product/omit/"+f,schemaPath:"#/$de\
fs/audience/properties/omit/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:i+"/audiences/product/omit/"+f,schemaPath:"#/$defs/audience/properties/omit/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:i+"/audiences/product/omit",schemaPath:"#/$defs/\
audience/properties/omit/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{let o={instancePath:i+
"/audiences/product",schemaPath:"#/$defs/audience/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
r++}}if(y["sales-marketing"]!==void 0){let n=y["sales-marketing"];if(n&&typeof n=="object"&&!Array.isArray(n)){for(let o in n)
if(!(o==="sections"||o==="omit")){let p={instancePath:i+"/audiences/sales-marketing",schemaPath:"#/$defs/audience/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(n.sections!==
void 0){let o=n.sections;if(Array.isArray(o)){let p=o.length;for(let f=0;f<p;f++){let m=o[f];if(typeof m=="string"){if(b(
m)<1){let l={instancePath:i+"/audiences/sales-marketing/sections/"+f,schemaPath:"#/$defs/audience/properties/sections/it\
ems/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:i+"/audience\
s/sales-marketing/sections/"+f,schemaPath:"#/$defs/audience/properties/sections/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:i+"/audiences/sales-marketing/sections",schemaPath:"#/\
$defs/audience/properties/sections/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.omit!==
void 0){let o=n.omit;if(Array.isArray(o)){let p=o.length;for(let f=0;f<p;f++){let m=o[f];if(typeof m=="string"){if(b(m)<
1){let l={instancePath:i+"/audiences/sales-marketing/omit/"+f,schemaPath:"#/$defs/audience/properties/omit/items/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:i+"/audiences/sales-mar\
keting/omit/"+f,schemaPath:"#/$defs/audience/properties/omit/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}}}else{let p={instancePath:i+"/audiences/sales-marketing/omit",schemaPath:"#/$defs/audience/properti\
es/omit/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{let o={instancePath:i+"/audience\
s/sales-marketing",schemaPath:"#/$defs/audience/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}
if(y.support!==void 0){let n=y.support;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let o in n)if(!(o==="sections"||
o==="omit")){let p={instancePath:i+"/audiences/support",schemaPath:"#/$defs/audience/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(n.sections!==void 0){let o=n.sections;if(Array.
isArray(o)){let p=o.length;for(let f=0;f<p;f++){let m=o[f];if(typeof m=="string"){if(b(m)<1){let l={instancePath:i+"/aud\
iences/support/sections/"+f,schemaPath:"#/$defs/audience/properties/sections/items/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:i+"/audiences/support/sections/"+f,schemaPath:"#/$defs/\
audience/properties/sections/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let p={
instancePath:i+"/audiences/support/sections",schemaPath:"#/$defs/audience/properties/sections/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.omit!==void 0){let o=n.omit;if(Array.isArray(o)){let p=o.length;for(let f=0;f<
p;f++){let m=o[f];if(typeof m=="string"){if(b(m)<1){let l={instancePath:i+"/audiences/support/omit/"+f,schemaPath:"#/$de\
fs/audience/properties/omit/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:i+"/audiences/support/omit/"+f,schemaPath:"#/$defs/audience/properties/omit/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:i+"/audiences/support/omit",schemaPath:"#/$defs/\
audience/properties/omit/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{let o={instancePath:i+
"/audiences/support",schemaPath:"#/$defs/audience/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
r++}}}else{let n={instancePath:i+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[n]:e.push(n),r++}}if(d.glossary!==void 0){let y=d.glossary;if(y&&typeof y=="object"&&!Array.isArray(y))
for(let n in y){let o=y[n];if(typeof o=="string"){if(b(o)<1){let p={instancePath:i+"/glossary/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/glossary/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[p]:e.push(p),r++}}else{let p={instancePath:i+"/glossary/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/glossary/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{
let n={instancePath:i+"/glossary",schemaPath:"#/properties/glossary/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}}}else{let y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
y]:e.push(y),r++}return W.errors=e,r===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{K as configuration,J as frontMatter,B as halt,G as rca,H as review};
