// Made from schemas/ by scripts/compile-schemas.ts: change those.
var _=(y,a)=>()=>{try{return a||y((a={exports:{}}).exports,a),a.exports}catch($){throw a=0,$}};var z=_(O=>{"use strict";Object.defineProperty(O,"__esModule",{value:!0});function Q(y){let a=y.length,$=0,g=0,k;for(;g<
a;)$++,k=y.charCodeAt(g++),k>=55296&&k<=56319&&g<a&&(k=y.charCodeAt(g),(k&64512)===56320&&g++);return $}O.default=Q;Q.code=
'require("ajv/dist/runtime/ucs2length").default'});var G=I;function I(y,{instancePath:a="",parentData:$,parentDataProperty:g,rootData:k=y,dynamicAnchors:x={}}={}){let e=null,r=0,j=I.
evaluated;if(j.dynamicProps&&(j.props=void 0),j.dynamicItems&&(j.items=void 0),y&&typeof y=="object"&&!Array.isArray(y)){
if(y.facts===void 0){let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};
e===null?e=[i]:e.push(i),r++}if(y.title!==void 0){let i=y.title;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let t={instancePath:a+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(y.
facts!==void 0){let i=y.facts;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.summary===void 0){let t={instancePath:a+
"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[t]:
e.push(t),r++}if(i.severity===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"r\
equired",params:{missingProperty:"severity"}};e===null?e=[t]:e.push(t),r++}if(i.owner===void 0){let t={instancePath:a+"/\
facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[t]:e.push(
t),r++}if(i.release===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",
params:{missingProperty:"release"}};e===null?e=[t]:e.push(t),r++}if(i.services===void 0){let t={instancePath:a+"/facts",
schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"services"}};e===null?e=[t]:e.push(t),
r++}if(i.date===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{
missingProperty:"date"}};e===null?e=[t]:e.push(t),r++}if(i.decision===void 0){let t={instancePath:a+"/facts",schemaPath:"\
#/properties/facts/required",keyword:"required",params:{missingProperty:"decision"}};e===null?e=[t]:e.push(t),r++}if(i.impact===
void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"\
impact"}};e===null?e=[t]:e.push(t),r++}if(i.worstCase===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/\
facts/required",keyword:"required",params:{missingProperty:"worstCase"}};e===null?e=[t]:e.push(t),r++}if(i.delayCost===void 0){
let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"dela\
yCost"}};e===null?e=[t]:e.push(t),r++}if(i.slo===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/r\
equired",keyword:"required",params:{missingProperty:"slo"}};e===null?e=[t]:e.push(t),r++}if(i.reproduction===void 0){let t={
instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"reproductio\
n"}};e===null?e=[t]:e.push(t),r++}if(i.regressionWindow===void 0){let t={instancePath:a+"/facts",schemaPath:"#/propertie\
s/facts/required",keyword:"required",params:{missingProperty:"regressionWindow"}};e===null?e=[t]:e.push(t),r++}if(i.rootCause===
void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"\
rootCause"}};e===null?e=[t]:e.push(t),r++}if(i.options===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties\
/facts/required",keyword:"required",params:{missingProperty:"options"}};e===null?e=[t]:e.push(t),r++}if(i.mitigation===void 0){
let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"miti\
gation"}};e===null?e=[t]:e.push(t),r++}if(i.communication===void 0){let t={instancePath:a+"/facts",schemaPath:"#/propert\
ies/facts/required",keyword:"required",params:{missingProperty:"communication"}};e===null?e=[t]:e.push(t),r++}if(i.summary!==
void 0){let t=i.summary;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/summary",schemaPath:"\
sections.schema.json#/$defs/summary/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.severity!==
void 0){let t=i.severity;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/severity",schemaPath:"\
sections.schema.json#/$defs/severity/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.owner!==
void 0){let t=i.owner;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/owner",schemaPath:"s\
ections.schema.json#/$defs/owner/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.release!==
void 0){let t=i.release;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/release",schemaPath:"\
sections.schema.json#/$defs/release/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.services!==
void 0){let t=i.services;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/services",schemaPath:"\
sections.schema.json#/$defs/services/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.date!==
void 0){let t=i.date;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/date",schemaPath:"sec\
tions.schema.json#/$defs/date/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.status!==void 0){
let t=i.status;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/status",schemaPath:"section\
s.schema.json#/$defs/status/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.decision!==void 0){
let t=i.decision;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/decision",schemaPath:"sec\
tions.schema.json#/$defs/decision/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.verdict!==void 0&&typeof t.verdict!="string"){let s={instancePath:a+"/facts/decision/v\
erdict",schemaPath:"#/properties/facts/properties/decision/properties/verdict/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),r++}if(t.criterion!==void 0){let s=t.criterion;if(!(s&&typeof s=="object"&&!Array.isArray(s))){
let c={instancePath:a+"/facts/decision/criterion",schemaPath:"#/properties/facts/properties/decision/properties/criterio\
n/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(t.decider!==void 0){let s=t.decider;if(!(s&&
typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+"/facts/decision/decider",schemaPath:"#/properties/facts/p\
roperties/decision/properties/decider/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(t.decidedAt!==
void 0){let s=t.decidedAt;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+"/facts/decision/decided\
At",schemaPath:"#/properties/facts/properties/decision/properties/decidedAt/type",keyword:"type",params:{type:"object"}};
e===null?e=[c]:e.push(c),r++}}if(t.resume!==void 0){let s=t.resume;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={
instancePath:a+"/facts/decision/resume",schemaPath:"#/properties/facts/properties/decision/properties/resume/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let s={instancePath:a+"/facts/decision",schemaPath:"#/\
properties/facts/properties/decision/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.impact!==
void 0){let t=i.impact;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/impact",schemaPath:"\
sections.schema.json#/$defs/impact/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.quantified!==void 0&&t.quantified!==!0){let s={instancePath:a+"/facts/impact/quantifie\
d",schemaPath:"#/properties/facts/properties/impact/properties/quantified/const",keyword:"const",params:{allowedValue:!0}};
e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:a+"/facts/impact",schemaPath:"#/properties/facts/properties/impac\
t/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.worstCase!==void 0){let t=i.worstCase;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/worstCase",schemaPath:"sections.schema.jso\
n#/$defs/worstCase/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.delayCost!==void 0){let t=i.
delayCost;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/delayCost",schemaPath:"sections.\
schema.json#/$defs/delayCost/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.duration!==
void 0){let t=i.duration;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/duration",schemaPath:"\
sections.schema.json#/$defs/duration/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.slo!==
void 0){let t=i.slo;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/slo",schemaPath:"secti\
ons.schema.json#/$defs/slo/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="ob\
ject"&&!Array.isArray(t)){if(t.statements!==void 0){let s=t.statements;if(Array.isArray(s)){if(s.length<1){let c={instancePath:a+
"/facts/slo/statements",schemaPath:"#/properties/facts/properties/slo/properties/statements/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:a+"/facts/slo/statements",schemaPath:"#/propert\
ies/facts/properties/slo/properties/statements/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}}else{
let s={instancePath:a+"/facts/slo",schemaPath:"#/properties/facts/properties/slo/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[s]:e.push(s),r++}}if(i.reproduction!==void 0){let t=i.reproduction;if(!(t&&typeof t=="object"&&!Array.
isArray(t))){let s={instancePath:a+"/facts/reproduction",schemaPath:"sections.schema.json#/$defs/reproduction/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.expected!==
void 0){let s=t.expected;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+"/facts/reproduction/expe\
cted",schemaPath:"#/properties/facts/properties/reproduction/properties/expected/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[c]:e.push(c),r++}}if(t.actual!==void 0){let s=t.actual;if(!(s&&typeof s=="object"&&!Array.isArray(s))){
let c={instancePath:a+"/facts/reproduction/actual",schemaPath:"#/properties/facts/properties/reproduction/properties/act\
ual/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(t.environment!==void 0){let s=t.environment;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+"/facts/reproduction/environment",schemaPath:"#/pr\
operties/facts/properties/reproduction/properties/environment/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:
e.push(c),r++}}}else{let s={instancePath:a+"/facts/reproduction",schemaPath:"#/properties/facts/properties/reproduction/\
type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.regressionWindow!==void 0){let t=i.regressionWindow;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/regressionWindow",schemaPath:"sections.sch\
ema.json#/$defs/regressionWindow/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.flag!==
void 0){let t=i.flag;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/flag",schemaPath:"sec\
tions.schema.json#/$defs/flag/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.rootCause!==
void 0){let t=i.rootCause;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/rootCause",schemaPath:"\
sections.schema.json#/$defs/rootCause/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.trigger!==
void 0){let t=i.trigger;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/trigger",schemaPath:"\
sections.schema.json#/$defs/trigger/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.detection!==
void 0){let t=i.detection;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/detection",schemaPath:"\
sections.schema.json#/$defs/detection/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.escape!==
void 0){let t=i.escape;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/escape",schemaPath:"\
sections.schema.json#/$defs/escape/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.options!==
void 0){let t=i.options;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/options",schemaPath:"\
sections.schema.json#/$defs/options/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.options!==void 0){let s=t.options;if(Array.isArray(s)){if(s.length<2){let c={instancePath:a+
"/facts/options/options",schemaPath:"#/properties/facts/properties/options/properties/options/minItems",keyword:"minItem\
s",params:{limit:2}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:a+"/facts/options/options",schemaPath:"#/pro\
perties/facts/properties/options/properties/options/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),
r++}}}else{let s={instancePath:a+"/facts/options",schemaPath:"#/properties/facts/properties/options/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.mitigation!==void 0){let t=i.mitigation;if(!(t&&typeof t=="ob\
ject"&&!Array.isArray(t))){let s={instancePath:a+"/facts/mitigation",schemaPath:"sections.schema.json#/$defs/mitigation/\
type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
steps!==void 0){let s=t.steps;if(Array.isArray(s)){if(s.length<1){let c={instancePath:a+"/facts/mitigation/steps",schemaPath:"\
#/properties/facts/properties/mitigation/properties/steps/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:
e.push(c),r++}}else{let c={instancePath:a+"/facts/mitigation/steps",schemaPath:"#/properties/facts/properties/mitigation\
/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(t.owner!==void 0){let s=t.
owner;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+"/facts/mitigation/owner",schemaPath:"#/prop\
erties/facts/properties/mitigation/properties/owner/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),
r++}}if(t.verification!==void 0){let s=t.verification;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+
"/facts/mitigation/verification",schemaPath:"#/properties/facts/properties/mitigation/properties/verification/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(t.undo!==void 0){let s=t.undo;if(!(s&&typeof s=="object"&&
!Array.isArray(s))){let c={instancePath:a+"/facts/mitigation/undo",schemaPath:"#/properties/facts/properties/mitigation/\
properties/undo/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(t.estimate!==void 0){let s=t.
estimate;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+"/facts/mitigation/estimate",schemaPath:"\
#/properties/facts/properties/mitigation/properties/estimate/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:
e.push(c),r++}}if(t.workaround!==void 0){let s=t.workaround;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+
"/facts/mitigation/workaround",schemaPath:"#/properties/facts/properties/mitigation/properties/workaround/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let s={instancePath:a+"/facts/mitigation",schemaPath:"\
#/properties/facts/properties/mitigation/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.
communication!==void 0){let t=i.communication;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/fa\
cts/communication",schemaPath:"sections.schema.json#/$defs/communication/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.cadence!==void 0){let s=t.cadence;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){let c={instancePath:a+"/facts/communication/cadence",schemaPath:"#/properties/facts/proper\
ties/communication/properties/cadence/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(t.nextUpdate!==
void 0){let s=t.nextUpdate;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+"/facts/communication/n\
extUpdate",schemaPath:"#/properties/facts/properties/communication/properties/nextUpdate/type",keyword:"type",params:{type:"\
object"}};e===null?e=[c]:e.push(c),r++}}}else{let s={instancePath:a+"/facts/communication",schemaPath:"#/properties/fact\
s/properties/communication/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.openQuestions!==
void 0){let t=i.openQuestions;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/openQuestion\
s",schemaPath:"sections.schema.json#/$defs/openQuestions/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}}if(i.timeline!==void 0){let t=i.timeline;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.timeline!==void 0){let s=t.
timeline;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+"/facts/timeline/timeline",schemaPath:"se\
ctions.schema.json#/$defs/timeline/properties/timeline/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(
c),r++}}}else{let s={instancePath:a+"/facts/timeline",schemaPath:"sections.schema.json#/$defs/timeline/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.actionItems!==void 0){let t=i.actionItems;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/actionItems",schemaPath:"sections.schema.json#/$defs/actionI\
tems/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.evidence!==void 0){let t=i.evidence;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/evidence",schemaPath:"sections.schema.json\
#/$defs/evidence/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.recurrence!==void 0){let t=i.
recurrence;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/recurrence",schemaPath:"section\
s.schema.json#/$defs/recurrence/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.participants!==
void 0){let t=i.participants;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/participants",
schemaPath:"sections.schema.json#/$defs/participants/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}}if(i.background!==void 0){let t=i.background;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+
"/facts/background",schemaPath:"sections.schema.json#/$defs/background/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),r++}}if(i.resume!==void 0){let t=i.resume;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+
"/facts/resume",schemaPath:"sections.schema.json#/$defs/resume/type",keyword:"type",params:{type:"object"}};e===null?e=[
s]:e.push(s),r++}}if(i.workaround!==void 0){let t=i.workaround;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+
"/facts/workaround",schemaPath:"sections.schema.json#/$defs/workaround/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),r++}}if(i.verification!==void 0){let t=i.verification;if(!(t&&typeof t=="object"&&!Array.isArray(t))){
let s={instancePath:a+"/facts/verification",schemaPath:"sections.schema.json#/$defs/verification/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.expected!==void 0){let t=i.expected;if(!(t&&typeof t=="object"&&!Array.
isArray(t))){let s={instancePath:a+"/facts/expected",schemaPath:"sections.schema.json#/$defs/expected/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.actual!==void 0){let t=i.actual;if(!(t&&typeof t=="object"&&
!Array.isArray(t))){let s={instancePath:a+"/facts/actual",schemaPath:"sections.schema.json#/$defs/actual/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.environment!==void 0){let t=i.environment;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/environment",schemaPath:"sections.schema.json#/$defs/environ\
ment/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let t={instancePath:a+"/facts",schemaPath:"\
#/properties/facts/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}else{let i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return I.errors=e,r===0}I.evaluated=
{props:{title:!0,facts:!0},dynamicProps:!1,dynamicItems:!1};var H=L;function L(y,{instancePath:a="",parentData:$,parentDataProperty:g,rootData:k=y,dynamicAnchors:x={}}={}){let e=null,r=0,j=L.
evaluated;if(j.dynamicProps&&(j.props=void 0),j.dynamicItems&&(j.items=void 0),y&&typeof y=="object"&&!Array.isArray(y)){
if(y.facts===void 0){let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};
e===null?e=[i]:e.push(i),r++}if(y.title!==void 0){let i=y.title;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let t={instancePath:a+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(y.
facts!==void 0){let i=y.facts;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.summary===void 0){let t={instancePath:a+
"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[t]:
e.push(t),r++}if(i.severity===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"r\
equired",params:{missingProperty:"severity"}};e===null?e=[t]:e.push(t),r++}if(i.owner===void 0){let t={instancePath:a+"/\
facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[t]:e.push(
t),r++}if(i.services===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",
params:{missingProperty:"services"}};e===null?e=[t]:e.push(t),r++}if(i.date===void 0){let t={instancePath:a+"/facts",schemaPath:"\
#/properties/facts/required",keyword:"required",params:{missingProperty:"date"}};e===null?e=[t]:e.push(t),r++}if(i.release===
void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"\
release"}};e===null?e=[t]:e.push(t),r++}if(i.impact===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/fa\
cts/required",keyword:"required",params:{missingProperty:"impact"}};e===null?e=[t]:e.push(t),r++}if(i.duration===void 0){
let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"dura\
tion"}};e===null?e=[t]:e.push(t),r++}if(i.reproduction===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties\
/facts/required",keyword:"required",params:{missingProperty:"reproduction"}};e===null?e=[t]:e.push(t),r++}if(i.detection===
void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"\
detection"}};e===null?e=[t]:e.push(t),r++}if(i.rootCause===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properti\
es/facts/required",keyword:"required",params:{missingProperty:"rootCause"}};e===null?e=[t]:e.push(t),r++}if(i.mitigation===
void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"\
mitigation"}};e===null?e=[t]:e.push(t),r++}if(i.timeline===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properti\
es/facts/required",keyword:"required",params:{missingProperty:"timeline"}};e===null?e=[t]:e.push(t),r++}if(i.actionItems===
void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"\
actionItems"}};e===null?e=[t]:e.push(t),r++}if(i.summary!==void 0){let t=i.summary;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){let s={instancePath:a+"/facts/summary",schemaPath:"sections.schema.json#/$defs/summary/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.severity!==void 0){let t=i.severity;if(!(t&&typeof t=="object"&&!Array.
isArray(t))){let s={instancePath:a+"/facts/severity",schemaPath:"sections.schema.json#/$defs/severity/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.owner!==void 0){let t=i.owner;if(!(t&&typeof t=="object"&&
!Array.isArray(t))){let s={instancePath:a+"/facts/owner",schemaPath:"sections.schema.json#/$defs/owner/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.services!==void 0){let t=i.services;if(!(t&&typeof t=="ob\
ject"&&!Array.isArray(t))){let s={instancePath:a+"/facts/services",schemaPath:"sections.schema.json#/$defs/services/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.date!==void 0){let t=i.date;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/date",schemaPath:"sections.schema.json#/$defs/date/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.release!==void 0){let t=i.release;if(!(t&&typeof t=="ob\
ject"&&!Array.isArray(t))){let s={instancePath:a+"/facts/release",schemaPath:"sections.schema.json#/$defs/release/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.status!==void 0){let t=i.status;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/status",schemaPath:"sections.schema.json#/$defs/status/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.impact!==void 0){let t=i.impact;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/impact",schemaPath:"sections.schema.json#/$defs/impact/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.quantified!==
void 0&&t.quantified!==!0){let s={instancePath:a+"/facts/impact/quantified",schemaPath:"#/properties/facts/properties/im\
pact/properties/quantified/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:a+
"/facts/impact",schemaPath:"#/properties/facts/properties/impact/type",keyword:"type",params:{type:"object"}};e===null?e=
[s]:e.push(s),r++}}if(i.duration!==void 0){let t=i.duration;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+
"/facts/duration",schemaPath:"sections.schema.json#/$defs/duration/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}}if(i.reproduction!==void 0){let t=i.reproduction;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={
instancePath:a+"/facts/reproduction",schemaPath:"sections.schema.json#/$defs/reproduction/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.expected!==void 0){let s=t.expected;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+"/facts/reproduction/expected",schemaPath:"#/prope\
rties/facts/properties/reproduction/properties/expected/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(
c),r++}}if(t.actual!==void 0){let s=t.actual;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+"/fac\
ts/reproduction/actual",schemaPath:"#/properties/facts/properties/reproduction/properties/actual/type",keyword:"type",params:{
type:"object"}};e===null?e=[c]:e.push(c),r++}}if(t.environment!==void 0){let s=t.environment;if(!(s&&typeof s=="object"&&
!Array.isArray(s))){let c={instancePath:a+"/facts/reproduction/environment",schemaPath:"#/properties/facts/properties/re\
production/properties/environment/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(t.regressionTest!==
void 0){let s=t.regressionTest;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+"/facts/reproductio\
n/regressionTest",schemaPath:"#/properties/facts/properties/reproduction/properties/regressionTest/type",keyword:"type",
params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let s={instancePath:a+"/facts/reproduction",schemaPath:"#/pr\
operties/facts/properties/reproduction/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.regressionWindow!==
void 0){let t=i.regressionWindow;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/regressio\
nWindow",schemaPath:"sections.schema.json#/$defs/regressionWindow/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}}if(i.detection!==void 0){let t=i.detection;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+
"/facts/detection",schemaPath:"sections.schema.json#/$defs/detection/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}}if(i.rootCause!==void 0){let t=i.rootCause;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+
"/facts/rootCause",schemaPath:"sections.schema.json#/$defs/rootCause/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.trigger!==void 0){let s=t.trigger;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){let c={instancePath:a+"/facts/rootCause/trigger",schemaPath:"#/properties/facts/properties\
/rootCause/properties/trigger/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(t.escape!==void 0){
let s=t.escape;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+"/facts/rootCause/escape",schemaPath:"\
#/properties/facts/properties/rootCause/properties/escape/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.
push(c),r++}}}else{let s={instancePath:a+"/facts/rootCause",schemaPath:"#/properties/facts/properties/rootCause/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.trigger!==void 0){let t=i.trigger;if(!(t&&typeof t=="ob\
ject"&&!Array.isArray(t))){let s={instancePath:a+"/facts/trigger",schemaPath:"sections.schema.json#/$defs/trigger/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.escape!==void 0){let t=i.escape;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/escape",schemaPath:"sections.schema.json#/$defs/escape/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.mitigation!==void 0){let t=i.mitigation;if(!(t&&
typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/mitigation",schemaPath:"sections.schema.json#/$def\
s/mitigation/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.verification!==void 0){let s=t.verification;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+
"/facts/mitigation/verification",schemaPath:"#/properties/facts/properties/mitigation/properties/verification/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let s={instancePath:a+"/facts/mitigation",schemaPath:"\
#/properties/facts/properties/mitigation/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.
timeline!==void 0){let t=i.timeline;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.timeline!==void 0){let s=t.timeline;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+"/facts/timeline/timeline",schemaPath:"sections.sc\
hema.json#/$defs/timeline/properties/timeline/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{
let s={instancePath:a+"/facts/timeline",schemaPath:"sections.schema.json#/$defs/timeline/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.timeline!==void 0){let s=t.timeline;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.entries!==void 0){let c=s.entries;if(Array.isArray(c)){if(c.length<3){
let w={instancePath:a+"/facts/timeline/timeline/entries",schemaPath:"#/properties/facts/properties/timeline/properties/t\
imeline/properties/entries/minItems",keyword:"minItems",params:{limit:3}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:a+
"/facts/timeline/timeline/entries",schemaPath:"#/properties/facts/properties/timeline/properties/timeline/properties/ent\
ries/type",keyword:"type",params:{type:"array"}};e===null?e=[w]:e.push(w),r++}}}else{let c={instancePath:a+"/facts/timel\
ine/timeline",schemaPath:"#/properties/facts/properties/timeline/properties/timeline/type",keyword:"type",params:{type:"\
object"}};e===null?e=[c]:e.push(c),r++}}}else{let s={instancePath:a+"/facts/timeline",schemaPath:"#/properties/facts/pro\
perties/timeline/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.actionItems!==void 0){let t=i.
actionItems;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/actionItems",schemaPath:"secti\
ons.schema.json#/$defs/actionItems/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.items!==void 0){let s=t.items;if(Array.isArray(s)){if(s.length<1){let c={instancePath:a+
"/facts/actionItems/items",schemaPath:"#/properties/facts/properties/actionItems/properties/items/minItems",keyword:"min\
Items",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:a+"/facts/actionItems/items",schemaPath:"\
#/properties/facts/properties/actionItems/properties/items/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.
push(c),r++}}}else{let s={instancePath:a+"/facts/actionItems",schemaPath:"#/properties/facts/properties/actionItems/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.openQuestions!==void 0){let t=i.openQuestions;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/openQuestions",schemaPath:"sections.schema\
.json#/$defs/openQuestions/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.lessons!==void 0){
let t=i.lessons;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/lessons",schemaPath:"secti\
ons.schema.json#/$defs/lessons/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.wentWell!==
void 0){let t=i.wentWell;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/wentWell",schemaPath:"\
sections.schema.json#/$defs/wentWell/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.wentPoorly!==
void 0){let t=i.wentPoorly;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/wentPoorly",schemaPath:"\
sections.schema.json#/$defs/wentPoorly/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.gotLucky!==
void 0){let t=i.gotLucky;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/gotLucky",schemaPath:"\
sections.schema.json#/$defs/gotLucky/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.recurrence!==
void 0){let t=i.recurrence;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/recurrence",schemaPath:"\
sections.schema.json#/$defs/recurrence/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.evidence!==
void 0){let t=i.evidence;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/evidence",schemaPath:"\
sections.schema.json#/$defs/evidence/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.slo!==
void 0){let t=i.slo;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/slo",schemaPath:"secti\
ons.schema.json#/$defs/slo/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.workaround!==
void 0){let t=i.workaround;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/workaround",schemaPath:"\
sections.schema.json#/$defs/workaround/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.background!==
void 0){let t=i.background;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/background",schemaPath:"\
sections.schema.json#/$defs/background/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.participants!==
void 0){let t=i.participants;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/participants",
schemaPath:"sections.schema.json#/$defs/participants/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}}if(i.communication!==void 0){let t=i.communication;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+
"/facts/communication",schemaPath:"sections.schema.json#/$defs/communication/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),r++}}if(i.verification!==void 0){let t=i.verification;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){let s={instancePath:a+"/facts/verification",schemaPath:"sections.schema.json#/$defs/verification/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.expected!==void 0){let t=i.expected;if(!(t&&typeof t=="obj\
ect"&&!Array.isArray(t))){let s={instancePath:a+"/facts/expected",schemaPath:"sections.schema.json#/$defs/expected/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.actual!==void 0){let t=i.actual;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/actual",schemaPath:"sections.schema.json#/$defs/actual/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.environment!==void 0){let t=i.environment;if(!(t&&
typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/environment",schemaPath:"sections.schema.json#/$de\
fs/environment/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.response!==void 0){let t=i.
response;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/response",schemaPath:"sections.sc\
hema.json#/$defs/response/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let t={instancePath:a+
"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}else{
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return L.errors=
e,r===0}L.evaluated={props:{title:!0,facts:!0},dynamicProps:!1,dynamicItems:!1};var J=W;function W(y,{instancePath:a="",parentData:$,parentDataProperty:g,rootData:k=y,dynamicAnchors:x={}}={}){let e=null,r=0,j=W.
evaluated;if(j.dynamicProps&&(j.props=void 0),j.dynamicItems&&(j.items=void 0),y&&typeof y=="object"&&!Array.isArray(y)){
if(y.facts===void 0){let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};
e===null?e=[i]:e.push(i),r++}if(y.title!==void 0){let i=y.title;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let t={instancePath:a+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(y.
facts!==void 0){let i=y.facts;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.summary===void 0){let t={instancePath:a+
"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[t]:
e.push(t),r++}if(i.severity===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"r\
equired",params:{missingProperty:"severity"}};e===null?e=[t]:e.push(t),r++}if(i.owner===void 0){let t={instancePath:a+"/\
facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[t]:e.push(
t),r++}if(i.services===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",
params:{missingProperty:"services"}};e===null?e=[t]:e.push(t),r++}if(i.date===void 0){let t={instancePath:a+"/facts",schemaPath:"\
#/properties/facts/required",keyword:"required",params:{missingProperty:"date"}};e===null?e=[t]:e.push(t),r++}if(i.impact===
void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"\
impact"}};e===null?e=[t]:e.push(t),r++}if(i.duration===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/f\
acts/required",keyword:"required",params:{missingProperty:"duration"}};e===null?e=[t]:e.push(t),r++}if(i.detection===void 0){
let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"dete\
ction"}};e===null?e=[t]:e.push(t),r++}if(i.timeline===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/fa\
cts/required",keyword:"required",params:{missingProperty:"timeline"}};e===null?e=[t]:e.push(t),r++}if(i.rootCause===void 0){
let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"root\
Cause"}};e===null?e=[t]:e.push(t),r++}if(i.mitigation===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/\
facts/required",keyword:"required",params:{missingProperty:"mitigation"}};e===null?e=[t]:e.push(t),r++}if(i.lessons===void 0){
let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"less\
ons"}};e===null?e=[t]:e.push(t),r++}if(i.actionItems===void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/f\
acts/required",keyword:"required",params:{missingProperty:"actionItems"}};e===null?e=[t]:e.push(t),r++}if(i.recurrence===
void 0){let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty:"\
recurrence"}};e===null?e=[t]:e.push(t),r++}if(i.summary!==void 0){let t=i.summary;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){let s={instancePath:a+"/facts/summary",schemaPath:"sections.schema.json#/$defs/summary/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.severity!==void 0){let t=i.severity;if(!(t&&typeof t=="object"&&!Array.
isArray(t))){let s={instancePath:a+"/facts/severity",schemaPath:"sections.schema.json#/$defs/severity/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.owner!==void 0){let t=i.owner;if(!(t&&typeof t=="object"&&
!Array.isArray(t))){let s={instancePath:a+"/facts/owner",schemaPath:"sections.schema.json#/$defs/owner/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.services!==void 0){let t=i.services;if(!(t&&typeof t=="ob\
ject"&&!Array.isArray(t))){let s={instancePath:a+"/facts/services",schemaPath:"sections.schema.json#/$defs/services/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.date!==void 0){let t=i.date;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/date",schemaPath:"sections.schema.json#/$defs/date/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.status!==void 0){let t=i.status;if(!(t&&typeof t=="obje\
ct"&&!Array.isArray(t))){let s={instancePath:a+"/facts/status",schemaPath:"sections.schema.json#/$defs/status/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.release!==void 0){let t=i.release;if(!(t&&typeof t=="ob\
ject"&&!Array.isArray(t))){let s={instancePath:a+"/facts/release",schemaPath:"sections.schema.json#/$defs/release/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.impact!==void 0){let t=i.impact;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/impact",schemaPath:"sections.schema.json#/$defs/impact/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.quantified!==
void 0&&t.quantified!==!0){let s={instancePath:a+"/facts/impact/quantified",schemaPath:"#/properties/facts/properties/im\
pact/properties/quantified/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:a+
"/facts/impact",schemaPath:"#/properties/facts/properties/impact/type",keyword:"type",params:{type:"object"}};e===null?e=
[s]:e.push(s),r++}}if(i.duration!==void 0){let t=i.duration;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+
"/facts/duration",schemaPath:"sections.schema.json#/$defs/duration/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}}if(i.detection!==void 0){let t=i.detection;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+
"/facts/detection",schemaPath:"sections.schema.json#/$defs/detection/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}}if(i.timeline!==void 0){let t=i.timeline;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.timeline!==
void 0){let s=t.timeline;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={instancePath:a+"/facts/timeline/timeline",
schemaPath:"sections.schema.json#/$defs/timeline/properties/timeline/type",keyword:"type",params:{type:"object"}};e===null?
e=[c]:e.push(c),r++}}}else{let s={instancePath:a+"/facts/timeline",schemaPath:"sections.schema.json#/$defs/timeline/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.timeline!==
void 0){let s=t.timeline;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.entries!==void 0){let c=s.entries;if(Array.isArray(
c)){if(c.length<3){let w={instancePath:a+"/facts/timeline/timeline/entries",schemaPath:"#/properties/facts/properties/ti\
meline/properties/timeline/properties/entries/minItems",keyword:"minItems",params:{limit:3}};e===null?e=[w]:e.push(w),r++}}else{
let w={instancePath:a+"/facts/timeline/timeline/entries",schemaPath:"#/properties/facts/properties/timeline/properties/t\
imeline/properties/entries/type",keyword:"type",params:{type:"array"}};e===null?e=[w]:e.push(w),r++}}}else{let c={instancePath:a+
"/facts/timeline/timeline",schemaPath:"#/properties/facts/properties/timeline/properties/timeline/type",keyword:"type",params:{
type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let s={instancePath:a+"/facts/timeline",schemaPath:"#/properties/fac\
ts/properties/timeline/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.rootCause!==void 0){
let t=i.rootCause;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/rootCause",schemaPath:"s\
ections.schema.json#/$defs/rootCause/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.trigger!==void 0){let s=t.trigger;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let c={
instancePath:a+"/facts/rootCause/trigger",schemaPath:"#/properties/facts/properties/rootCause/properties/trigger/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(t.escape!==void 0){let s=t.escape;if(!(s&&typeof s=="obje\
ct"&&!Array.isArray(s))){let c={instancePath:a+"/facts/rootCause/escape",schemaPath:"#/properties/facts/properties/rootC\
ause/properties/escape/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let s={instancePath:a+
"/facts/rootCause",schemaPath:"#/properties/facts/properties/rootCause/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),r++}}if(i.trigger!==void 0){let t=i.trigger;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={
instancePath:a+"/facts/trigger",schemaPath:"sections.schema.json#/$defs/trigger/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[s]:e.push(s),r++}}if(i.escape!==void 0){let t=i.escape;if(!(t&&typeof t=="object"&&!Array.isArray(t))){
let s={instancePath:a+"/facts/escape",schemaPath:"sections.schema.json#/$defs/escape/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),r++}}if(i.mitigation!==void 0){let t=i.mitigation;if(!(t&&typeof t=="object"&&!Array.
isArray(t))){let s={instancePath:a+"/facts/mitigation",schemaPath:"sections.schema.json#/$defs/mitigation/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.response!==void 0){let t=i.response;if(!(t&&typeof t=="\
object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/response",schemaPath:"sections.schema.json#/$defs/response/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.communication!==void 0){let t=i.communication;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/communication",schemaPath:"sections.schema\
.json#/$defs/communication/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.lessons!==void 0){
let t=i.lessons;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/lessons",schemaPath:"secti\
ons.schema.json#/$defs/lessons/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.wentWell!==
void 0){let t=i.wentWell;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/wentWell",schemaPath:"\
sections.schema.json#/$defs/wentWell/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.wentPoorly!==
void 0){let t=i.wentPoorly;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/wentPoorly",schemaPath:"\
sections.schema.json#/$defs/wentPoorly/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.gotLucky!==
void 0){let t=i.gotLucky;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/gotLucky",schemaPath:"\
sections.schema.json#/$defs/gotLucky/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.actionItems!==
void 0){let t=i.actionItems;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/actionItems",schemaPath:"\
sections.schema.json#/$defs/actionItems/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.items!==void 0){let s=t.items;if(Array.isArray(s)){if(s.length<1){let c={instancePath:a+
"/facts/actionItems/items",schemaPath:"#/properties/facts/properties/actionItems/properties/items/minItems",keyword:"min\
Items",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:a+"/facts/actionItems/items",schemaPath:"\
#/properties/facts/properties/actionItems/properties/items/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.
push(c),r++}}}else{let s={instancePath:a+"/facts/actionItems",schemaPath:"#/properties/facts/properties/actionItems/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.recurrence!==void 0){let t=i.recurrence;if(!(t&&
typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/recurrence",schemaPath:"sections.schema.json#/$def\
s/recurrence/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.openQuestions!==void 0){let t=i.
openQuestions;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/openQuestions",schemaPath:"s\
ections.schema.json#/$defs/openQuestions/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.
evidence!==void 0){let t=i.evidence;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/eviden\
ce",schemaPath:"sections.schema.json#/$defs/evidence/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}}if(i.participants!==void 0){let t=i.participants;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+
"/facts/participants",schemaPath:"sections.schema.json#/$defs/participants/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),r++}}if(i.slo!==void 0){let t=i.slo;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+
"/facts/slo",schemaPath:"sections.schema.json#/$defs/slo/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}}if(i.reproduction!==void 0){let t=i.reproduction;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+
"/facts/reproduction",schemaPath:"sections.schema.json#/$defs/reproduction/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),r++}}if(i.regressionWindow!==void 0){let t=i.regressionWindow;if(!(t&&typeof t=="object"&&!Array.
isArray(t))){let s={instancePath:a+"/facts/regressionWindow",schemaPath:"sections.schema.json#/$defs/regressionWindow/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.workaround!==void 0){let t=i.workaround;if(!(t&&
typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/workaround",schemaPath:"sections.schema.json#/$def\
s/workaround/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.background!==void 0){let t=i.
background;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/background",schemaPath:"section\
s.schema.json#/$defs/background/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.scorecard!==
void 0){let t=i.scorecard;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/scorecard",schemaPath:"\
sections.schema.json#/$defs/scorecard/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(i.verification!==
void 0){let t=i.verification;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"/facts/verification",
schemaPath:"sections.schema.json#/$defs/verification/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}}if(i.expected!==void 0){let t=i.expected;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+"\
/facts/expected",schemaPath:"sections.schema.json#/$defs/expected/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}}if(i.actual!==void 0){let t=i.actual;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={instancePath:a+
"/facts/actual",schemaPath:"sections.schema.json#/$defs/actual/type",keyword:"type",params:{type:"object"}};e===null?e=[
s]:e.push(s),r++}}if(i.environment!==void 0){let t=i.environment;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let s={
instancePath:a+"/facts/environment",schemaPath:"sections.schema.json#/$defs/environment/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),r++}}}else{let t={instancePath:a+"/facts",schemaPath:"#/properties/facts/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return W.errors=e,r===0}W.evaluated={props:{title:!0,facts:!0},dynamicProps:!1,
dynamicItems:!1};var K=C,D={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"front-matter.schema.json",type:"\
object",properties:{kind:{enum:["halt","rca","review"]},status:{type:"string"},title:{type:["string","number"]},severity:{
type:["string","number"]},owner:{},date:{},release:{},services:{},timezone:{}}};function C(y,{instancePath:a="",parentData:$,
parentDataProperty:g,rootData:k=y,dynamicAnchors:x={}}={}){let e=null,r=0,j=C.evaluated;if(j.dynamicProps&&(j.props=void 0),
j.dynamicItems&&(j.items=void 0),y&&typeof y=="object"&&!Array.isArray(y)){if(y.kind!==void 0){let i=y.kind;if(!(i==="ha\
lt"||i==="rca"||i==="review")){let t={instancePath:a+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{
allowedValues:D.properties.kind.enum}};e===null?e=[t]:e.push(t),r++}}if(y.status!==void 0&&typeof y.status!="string"){let i={
instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),r++}if(y.title!==void 0){let i=y.title;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let t={instancePath:a+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:D.properties.title.type}};e===null?e=[t]:e.push(
t),r++}}if(y.severity!==void 0){let i=y.severity;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let t={instancePath:a+
"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:D.properties.severity.type}};e===null?e=
[t]:e.push(t),r++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:
e.push(i),r++}return C.errors=e,r===0}C.evaluated={props:{kind:!0,status:!0,title:!0,severity:!0,owner:!0,date:!0,release:!0,
services:!0,timezone:!0},dynamicProps:!1,dynamicItems:!1};var S=E,M={$schema:"https://json-schema.org/draft/2020-12/sche\
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
type:"object",additionalProperties:!1,properties:{parts:{type:"array",items:{type:"string",minLength:1}},plainWords:{type:"\
boolean"},external:{type:"boolean"},withoutEstimates:{type:"boolean"},depth:{enum:["brief","full"]}}}}},Z={enum:["halt",
"rca","review"]};var V={enum:["error","warning","information","hint","off"]},q={type:"object",additionalProperties:!1,properties:{parts:{
type:"array",items:{type:"string",minLength:1}},plainWords:{type:"boolean"},external:{type:"boolean"},withoutEstimates:{
type:"boolean"},depth:{enum:["brief","full"]}}},T=Object.prototype.hasOwnProperty,b=z().default,U=new RegExp("^[a-z][a-z\
0-9]*(-[a-z0-9]+)*$","u"),F=new RegExp("^https?://","u");function E(y,{instancePath:a="",parentData:$,parentDataProperty:g,
rootData:k=y,dynamicAnchors:x={}}={}){let e=null,r=0,j=E.evaluated;if(j.dynamicProps&&(j.props=void 0),j.dynamicItems&&(j.
items=void 0),y&&typeof y=="object"&&!Array.isArray(y)){for(let f in y)if(!T.call(M.properties,f)){let n={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[n]:e.push(
n),r++}if(y.$schema!==void 0&&typeof y.$schema!="string"){let f={instancePath:a+"/$schema",schemaPath:"#/properties/%24s\
chema/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(y.root!==void 0&&typeof y.root!="bool\
ean"){let f={instancePath:a+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[f]:e.push(f),r++}if(y.documents!==void 0){let f=y.documents;if(f&&typeof f=="object"&&!Array.isArray(f))for(let n in f){
let o=f[n],p=r,d=!1,l=r;if(!(o==="halt"||o==="rca"||o==="review")){let m={instancePath:a+"/documents/"+n.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"#/$defs/kind/enum",keyword:"enum",params:{allowedValues:Z.enum}};e===null?e=[m]:e.push(
m),r++}var i=l===r;d=d||i;let u=r;if(o!==!1){let m={instancePath:a+"/documents/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/documents/additionalProperties/anyOf/1/const",keyword:"const",params:{allowedValue:!1}};e===null?
e=[m]:e.push(m),r++}var i=u===r;if(d=d||i,d)r=p,e!==null&&(p?e.length=p:e=null);else{let m={instancePath:a+"/documents/"+
n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/documents/additionalProperties/anyOf",keyword:"anyOf",
params:{}};e===null?e=[m]:e.push(m),r++}}else{let n={instancePath:a+"/documents",schemaPath:"#/properties/documents/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(y.profile!==void 0){let f=y.profile;if(typeof f==
"string"){if(b(f)<1){let n={instancePath:a+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:a+"/profile",schemaPath:"#/properties/profile/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(y.schemas!==void 0){let f=y.schemas;if(f&&typeof f=="obje\
ct"&&!Array.isArray(f)){for(let n in f)if(!(n==="halt"||n==="rca"||n==="review")){let o={instancePath:a+"/schemas",schemaPath:"\
#/properties/schemas/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:
e.push(o),r++}if(f.halt!==void 0){let n=f.halt;if(typeof n=="string"){if(b(n)<1){let o={instancePath:a+"/schemas/halt",schemaPath:"\
#/$defs/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:a+"\
/schemas/halt",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(f.
rca!==void 0){let n=f.rca;if(typeof n=="string"){if(b(n)<1){let o={instancePath:a+"/schemas/rca",schemaPath:"#/$defs/pat\
h/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:a+"/schemas/rc\
a",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(f.review!==void 0){
let n=f.review;if(typeof n=="string"){if(b(n)<1){let o={instancePath:a+"/schemas/review",schemaPath:"#/$defs/path/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:a+"/schemas/review",schemaPath:"\
#/$defs/path/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{let n={instancePath:a+"/sc\
hemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(y.
rules!==void 0){let f=y.rules;if(f&&typeof f=="object"&&!Array.isArray(f)){for(let n in f){let o=r;if(typeof n=="string"){
if(!U.test(n)){let p={instancePath:a+"/rules",schemaPath:"#/$defs/ruleId/pattern",keyword:"pattern",params:{pattern:"^[a\
-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:n};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:a+"/rules",schemaPath:"\
#/$defs/ruleId/type",keyword:"type",params:{type:"string"},propertyName:n};e===null?e=[p]:e.push(p),r++}var t=o===r;if(!t){
let p={instancePath:a+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[p]:e.push(p),r++}}for(let n in f){let o=f[n],p=r,d=!1,l=r;if(!(o==="error"||o==="warning"||o==="information"||
o==="hint"||o==="off")){let m={instancePath:a+"/rules/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/sev\
erity/enum",keyword:"enum",params:{allowedValues:V.enum}};e===null?e=[m]:e.push(m),r++}var s=l===r;d=d||s;let u=r;if(o&&
typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1){let m={instancePath:a+"/rules/"+n.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/rules/additionalProperties/anyOf/1/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[m]:e.push(m),r++}for(let m in o)if(!(m==="severity"||m==="options")){let h={instancePath:a+"/rules\
/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/rules/additionalProperties/anyOf/1/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),r++}if(o.severity!==void 0){
let m=o.severity;if(!(m==="error"||m==="warning"||m==="information"||m==="hint"||m==="off")){let h={instancePath:a+"/rul\
es/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues:V.
enum}};e===null?e=[h]:e.push(h),r++}}if(o.options!==void 0){let m=o.options;if(!(m&&typeof m=="object"&&!Array.isArray(m))){
let h={instancePath:a+"/rules/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/options",schemaPath:"#/properties/rules/addit\
ionalProperties/anyOf/1/properties/options/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}}else{
let m={instancePath:a+"/rules/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/rules/additionalProper\
ties/anyOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}var s=u===r;if(d=d||s,d)r=p,e!==null&&
(p?e.length=p:e=null);else{let m={instancePath:a+"/rules/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/rules/additionalProperties/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}}else{let n={instancePath:a+
"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(y.
trackers!==void 0){let f=y.trackers;if(f&&typeof f=="object"&&!Array.isArray(f)){for(let n in f){let o=r;if(typeof n=="s\
tring"){if(b(n)>200){let p={instancePath:a+"/trackers",schemaPath:"#/properties/trackers/propertyNames/maxLength",keyword:"\
maxLength",params:{limit:200},propertyName:n};e===null?e=[p]:e.push(p),r++}if(b(n)<1){let p={instancePath:a+"/trackers",
schemaPath:"#/properties/trackers/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:n};e===null?
e=[p]:e.push(p),r++}}var c=o===r;if(!c){let p={instancePath:a+"/trackers",schemaPath:"#/properties/trackers/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),r++}}for(let n in f){let o=f[n];if(typeof o==
"string"){if(!F.test(o)){let p={instancePath:a+"/trackers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/trackers/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^https?://"}};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:a+"/trackers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/trackers/additional\
Properties/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let n={instancePath:a+"/trac\
kers",schemaPath:"#/properties/trackers/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(y.
slos!==void 0){let f=y.slos;if(Array.isArray(f)){let n=f.length;for(let o=0;o<n;o++){let p=f[o];if(p&&typeof p=="object"&&
!Array.isArray(p)){if(p.service===void 0){let d={instancePath:a+"/slos/"+o,schemaPath:"#/properties/slos/items/required",
keyword:"required",params:{missingProperty:"service"}};e===null?e=[d]:e.push(d),r++}if(p.objective===void 0){let d={instancePath:a+
"/slos/"+o,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty:"objective"}};e===null?
e=[d]:e.push(d),r++}for(let d in p)if(!(d==="service"||d==="name"||d==="objective"||d==="windowDays")){let l={instancePath:a+
"/slos/"+o,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[l]:e.push(l),r++}if(p.service!==void 0){let d=p.service;if(typeof d=="string"){if(b(d)<1){let l={instancePath:a+
"/slos/"+o+"/service",schemaPath:"#/properties/slos/items/properties/service/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:a+"/slos/"+o+"/service",schemaPath:"#/properties/slos/items/prope\
rties/service/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.name!==void 0&&typeof p.name!=
"string"){let d={instancePath:a+"/slos/"+o+"/name",schemaPath:"#/properties/slos/items/properties/name/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(p.objective!==void 0){let d=p.objective;if(typeof d=="number"&&
isFinite(d)){if(d>100||isNaN(d)){let l={instancePath:a+"/slos/"+o+"/objective",schemaPath:"#/properties/slos/items/prope\
rties/objective/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[l]:e.push(l),r++}if(d<=0||isNaN(
d)){let l={instancePath:a+"/slos/"+o+"/objective",schemaPath:"#/properties/slos/items/properties/objective/exclusiveMini\
mum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:a+
"/slos/"+o+"/objective",schemaPath:"#/properties/slos/items/properties/objective/type",keyword:"type",params:{type:"numb\
er"}};e===null?e=[l]:e.push(l),r++}}if(p.windowDays!==void 0){let d=p.windowDays;if(typeof d=="number"&&isFinite(d)){if(d<=
0||isNaN(d)){let l={instancePath:a+"/slos/"+o+"/windowDays",schemaPath:"#/properties/slos/items/properties/windowDays/ex\
clusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:a+
"/slos/"+o+"/windowDays",schemaPath:"#/properties/slos/items/properties/windowDays/type",keyword:"type",params:{type:"nu\
mber"}};e===null?e=[l]:e.push(l),r++}}}else{let d={instancePath:a+"/slos/"+o,schemaPath:"#/properties/slos/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let n={instancePath:a+"/slos",schemaPath:"#/properties\
/slos/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(y.severities!==void 0){let f=y.severities;
if(Array.isArray(f)){if(f.length<1){let o={instancePath:a+"/severities",schemaPath:"#/properties/severities/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}let n=f.length;for(let o=0;o<n;o++){let p=f[o],d=r,l=!1,u=r;if(typeof p==
"string"){if(b(p)<1){let h={instancePath:a+"/severities/"+o,schemaPath:"#/properties/severities/items/anyOf/0/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:a+"/severities/"+o,schemaPath:"\
#/properties/severities/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}var w=u===
r;l=l||w;let m=r;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.value===void 0){let h={instancePath:a+"/severities/"+
o,schemaPath:"#/properties/severities/items/anyOf/1/required",keyword:"required",params:{missingProperty:"value"}};e===null?
e=[h]:e.push(h),r++}for(let h in p)if(!(h==="value"||h==="aliases")){let P={instancePath:a+"/severities/"+o,schemaPath:"\
#/properties/severities/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[P]:e.push(P),r++}if(p.value!==void 0){let h=p.value;if(typeof h=="string"){if(b(h)<1){let P={instancePath:a+
"/severities/"+o+"/value",schemaPath:"#/properties/severities/items/anyOf/1/properties/value/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:a+"/severities/"+o+"/value",schemaPath:"#/p\
roperties/severities/items/anyOf/1/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),
r++}}if(p.aliases!==void 0){let h=p.aliases;if(Array.isArray(h)){let P=h.length;for(let A=0;A<P;A++){let N=h[A];if(typeof N==
"string"){if(b(N)<1){let v={instancePath:a+"/severities/"+o+"/aliases/"+A,schemaPath:"#/properties/severities/items/anyO\
f/1/properties/aliases/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={
instancePath:a+"/severities/"+o+"/aliases/"+A,schemaPath:"#/properties/severities/items/anyOf/1/properties/aliases/items\
/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let P={instancePath:a+"/severities/"+o+
"/aliases",schemaPath:"#/properties/severities/items/anyOf/1/properties/aliases/type",keyword:"type",params:{type:"array"}};
e===null?e=[P]:e.push(P),r++}}}else{let h={instancePath:a+"/severities/"+o,schemaPath:"#/properties/severities/items/any\
Of/1/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}var w=m===r;if(l=l||w,l)r=d,e!==null&&(d?
e.length=d:e=null);else{let h={instancePath:a+"/severities/"+o,schemaPath:"#/properties/severities/items/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}}else{let n={instancePath:a+"/severities",schemaPath:"#/properties/sever\
ities/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(y.defaultZone!==void 0){let f=y.defaultZone;
if(typeof f=="string"){if(b(f)<1){let n={instancePath:a+"/defaultZone",schemaPath:"#/properties/defaultZone/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:a+"/defaultZone",schemaPath:"#/prope\
rties/defaultZone/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(y.format!==void 0&&typeof y.
format!="boolean"){let f={instancePath:a+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"bo\
olean"}};e===null?e=[f]:e.push(f),r++}if(y.people!==void 0){let f=y.people;if(Array.isArray(f)){let n=f.length;for(let o=0;o<
n;o++){let p=f[o];if(typeof p=="string"){if(b(p)<1){let d={instancePath:a+"/people/"+o,schemaPath:"#/properties/people/i\
tems/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:a+"/people/"+
o,schemaPath:"#/properties/people/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}}else{
let n={instancePath:a+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type:"array"}};e===null?e=[
n]:e.push(n),r++}}if(y.audiences!==void 0){let f=y.audiences;if(f&&typeof f=="object"&&!Array.isArray(f)){for(let n in f)
if(!(n==="executive"||n==="engineering-manager"||n==="product"||n==="sales-marketing"||n==="support")){let o={instancePath:a+
"/audiences",schemaPath:"#/properties/audiences/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[o]:e.push(o),r++}if(f.executive!==void 0){let n=f.executive;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let o in n)
if(!(o==="parts"||o==="plainWords"||o==="external"||o==="withoutEstimates"||o==="depth")){let p={instancePath:a+"/audien\
ces/executive",schemaPath:"#/$defs/audience/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),r++}if(n.parts!==void 0){let o=n.parts;if(Array.isArray(o)){let p=o.length;for(let d=0;d<p;d++){
let l=o[d];if(typeof l=="string"){if(b(l)<1){let u={instancePath:a+"/audiences/executive/parts/"+d,schemaPath:"#/$defs/a\
udience/properties/parts/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{let u={
instancePath:a+"/audiences/executive/parts/"+d,schemaPath:"#/$defs/audience/properties/parts/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let p={instancePath:a+"/audiences/executive/parts",schemaPath:"\
#/$defs/audience/properties/parts/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.plainWords!==
void 0&&typeof n.plainWords!="boolean"){let o={instancePath:a+"/audiences/executive/plainWords",schemaPath:"#/$defs/audi\
ence/properties/plainWords/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}if(n.external!==void 0&&
typeof n.external!="boolean"){let o={instancePath:a+"/audiences/executive/external",schemaPath:"#/$defs/audience/propert\
ies/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}if(n.withoutEstimates!==void 0&&
typeof n.withoutEstimates!="boolean"){let o={instancePath:a+"/audiences/executive/withoutEstimates",schemaPath:"#/$defs/\
audience/properties/withoutEstimates/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}if(n.depth!==
void 0){let o=n.depth;if(!(o==="brief"||o==="full")){let p={instancePath:a+"/audiences/executive/depth",schemaPath:"#/$d\
efs/audience/properties/depth/enum",keyword:"enum",params:{allowedValues:q.properties.depth.enum}};e===null?e=[p]:e.push(
p),r++}}}else{let o={instancePath:a+"/audiences/executive",schemaPath:"#/$defs/audience/type",keyword:"type",params:{type:"\
object"}};e===null?e=[o]:e.push(o),r++}}if(f["engineering-manager"]!==void 0){let n=f["engineering-manager"];if(n&&typeof n==
"object"&&!Array.isArray(n)){for(let o in n)if(!(o==="parts"||o==="plainWords"||o==="external"||o==="withoutEstimates"||
o==="depth")){let p={instancePath:a+"/audiences/engineering-manager",schemaPath:"#/$defs/audience/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(n.parts!==void 0){let o=n.
parts;if(Array.isArray(o)){let p=o.length;for(let d=0;d<p;d++){let l=o[d];if(typeof l=="string"){if(b(l)<1){let u={instancePath:a+
"/audiences/engineering-manager/parts/"+d,schemaPath:"#/$defs/audience/properties/parts/items/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:a+"/audiences/engineering-manager/parts/"+
d,schemaPath:"#/$defs/audience/properties/parts/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(
u),r++}}}else{let p={instancePath:a+"/audiences/engineering-manager/parts",schemaPath:"#/$defs/audience/properties/parts\
/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.plainWords!==void 0&&typeof n.plainWords!=
"boolean"){let o={instancePath:a+"/audiences/engineering-manager/plainWords",schemaPath:"#/$defs/audience/properties/pla\
inWords/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}if(n.external!==void 0&&typeof n.external!=
"boolean"){let o={instancePath:a+"/audiences/engineering-manager/external",schemaPath:"#/$defs/audience/properties/exter\
nal/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}if(n.withoutEstimates!==void 0&&typeof n.
withoutEstimates!="boolean"){let o={instancePath:a+"/audiences/engineering-manager/withoutEstimates",schemaPath:"#/$defs\
/audience/properties/withoutEstimates/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}if(n.depth!==
void 0){let o=n.depth;if(!(o==="brief"||o==="full")){let p={instancePath:a+"/audiences/engineering-manager/depth",schemaPath:"\
#/$defs/audience/properties/depth/enum",keyword:"enum",params:{allowedValues:q.properties.depth.enum}};e===null?e=[p]:e.
push(p),r++}}}else{let o={instancePath:a+"/audiences/engineering-manager",schemaPath:"#/$defs/audience/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(f.product!==void 0){let n=f.product;if(n&&typeof n=="object"&&
!Array.isArray(n)){for(let o in n)if(!(o==="parts"||o==="plainWords"||o==="external"||o==="withoutEstimates"||o==="depth")){
let p={instancePath:a+"/audiences/product",schemaPath:"#/$defs/audience/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(n.parts!==void 0){let o=n.parts;if(Array.isArray(o)){
let p=o.length;for(let d=0;d<p;d++){let l=o[d];if(typeof l=="string"){if(b(l)<1){let u={instancePath:a+"/audiences/produ\
ct/parts/"+d,schemaPath:"#/$defs/audience/properties/parts/items/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[u]:e.push(u),r++}}else{let u={instancePath:a+"/audiences/product/parts/"+d,schemaPath:"#/$defs/audience/properties/pa\
rts/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let p={instancePath:a+"/audie\
nces/product/parts",schemaPath:"#/$defs/audience/properties/parts/type",keyword:"type",params:{type:"array"}};e===null?e=
[p]:e.push(p),r++}}if(n.plainWords!==void 0&&typeof n.plainWords!="boolean"){let o={instancePath:a+"/audiences/product/p\
lainWords",schemaPath:"#/$defs/audience/properties/plainWords/type",keyword:"type",params:{type:"boolean"}};e===null?e=[
o]:e.push(o),r++}if(n.external!==void 0&&typeof n.external!="boolean"){let o={instancePath:a+"/audiences/product/externa\
l",schemaPath:"#/$defs/audience/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(
o),r++}if(n.withoutEstimates!==void 0&&typeof n.withoutEstimates!="boolean"){let o={instancePath:a+"/audiences/product/w\
ithoutEstimates",schemaPath:"#/$defs/audience/properties/withoutEstimates/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[o]:e.push(o),r++}if(n.depth!==void 0){let o=n.depth;if(!(o==="brief"||o==="full")){let p={instancePath:a+"/a\
udiences/product/depth",schemaPath:"#/$defs/audience/properties/depth/enum",keyword:"enum",params:{allowedValues:q.properties.
depth.enum}};e===null?e=[p]:e.push(p),r++}}}else{let o={instancePath:a+"/audiences/product",schemaPath:"#/$defs/audience\
/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(f["sales-marketing"]!==void 0){let n=f["s\
ales-marketing"];if(n&&typeof n=="object"&&!Array.isArray(n)){for(let o in n)if(!(o==="parts"||o==="plainWords"||o==="ex\
ternal"||o==="withoutEstimates"||o==="depth")){let p={instancePath:a+"/audiences/sales-marketing",schemaPath:"#/$defs/au\
dience/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}
if(n.parts!==void 0){let o=n.parts;if(Array.isArray(o)){let p=o.length;for(let d=0;d<p;d++){let l=o[d];if(typeof l=="str\
ing"){if(b(l)<1){let u={instancePath:a+"/audiences/sales-marketing/parts/"+d,schemaPath:"#/$defs/audience/properties/par\
ts/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:a+"/aud\
iences/sales-marketing/parts/"+d,schemaPath:"#/$defs/audience/properties/parts/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),r++}}}else{let p={instancePath:a+"/audiences/sales-marketing/parts",schemaPath:"#/$de\
fs/audience/properties/parts/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.plainWords!==
void 0&&typeof n.plainWords!="boolean"){let o={instancePath:a+"/audiences/sales-marketing/plainWords",schemaPath:"#/$def\
s/audience/properties/plainWords/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}if(n.external!==
void 0&&typeof n.external!="boolean"){let o={instancePath:a+"/audiences/sales-marketing/external",schemaPath:"#/$defs/au\
dience/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}if(n.withoutEstimates!==
void 0&&typeof n.withoutEstimates!="boolean"){let o={instancePath:a+"/audiences/sales-marketing/withoutEstimates",schemaPath:"\
#/$defs/audience/properties/withoutEstimates/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}
if(n.depth!==void 0){let o=n.depth;if(!(o==="brief"||o==="full")){let p={instancePath:a+"/audiences/sales-marketing/dept\
h",schemaPath:"#/$defs/audience/properties/depth/enum",keyword:"enum",params:{allowedValues:q.properties.depth.enum}};e===
null?e=[p]:e.push(p),r++}}}else{let o={instancePath:a+"/audiences/sales-marketing",schemaPath:"#/$defs/audience/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(f.support!==void 0){let n=f.support;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){for(let o in n)if(!(o==="parts"||o==="plainWords"||o==="external"||o==="withoutEstimates"||o==="\
depth")){let p={instancePath:a+"/audiences/support",schemaPath:"#/$defs/audience/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(n.parts!==void 0){let o=n.parts;if(Array.isArray(
o)){let p=o.length;for(let d=0;d<p;d++){let l=o[d];if(typeof l=="string"){if(b(l)<1){let u={instancePath:a+"/audiences/s\
upport/parts/"+d,schemaPath:"#/$defs/audience/properties/parts/items/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[u]:e.push(u),r++}}else{let u={instancePath:a+"/audiences/support/parts/"+d,schemaPath:"#/$defs/audience/properti\
es/parts/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{let p={instancePath:a+"/\
audiences/support/parts",schemaPath:"#/$defs/audience/properties/parts/type",keyword:"type",params:{type:"array"}};e===null?
e=[p]:e.push(p),r++}}if(n.plainWords!==void 0&&typeof n.plainWords!="boolean"){let o={instancePath:a+"/audiences/support\
/plainWords",schemaPath:"#/$defs/audience/properties/plainWords/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[o]:e.push(o),r++}if(n.external!==void 0&&typeof n.external!="boolean"){let o={instancePath:a+"/audiences/support/extern\
al",schemaPath:"#/$defs/audience/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(
o),r++}if(n.withoutEstimates!==void 0&&typeof n.withoutEstimates!="boolean"){let o={instancePath:a+"/audiences/support/w\
ithoutEstimates",schemaPath:"#/$defs/audience/properties/withoutEstimates/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[o]:e.push(o),r++}if(n.depth!==void 0){let o=n.depth;if(!(o==="brief"||o==="full")){let p={instancePath:a+"/a\
udiences/support/depth",schemaPath:"#/$defs/audience/properties/depth/enum",keyword:"enum",params:{allowedValues:q.properties.
depth.enum}};e===null?e=[p]:e.push(p),r++}}}else{let o={instancePath:a+"/audiences/support",schemaPath:"#/$defs/audience\
/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let n={instancePath:a+"/audiences",schemaPath:"\
#/properties/audiences/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(y.glossary!==void 0){
let f=y.glossary;if(f&&typeof f=="object"&&!Array.isArray(f))for(let n in f){let o=f[n];if(typeof o=="string"){if(b(o)<1){
let p={instancePath:a+"/glossary/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/glossary/additional\
Properties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:a+"/g\
lossary/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/glossary/additionalProperties/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{let n={instancePath:a+"/glossary",schemaPath:"#/propert\
ies/glossary/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{let f={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return E.errors=e,r===0}E.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};export{S as configuration,K as frontMatter,G as halt,H as rca,J as review};
