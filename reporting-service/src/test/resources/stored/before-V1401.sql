-- Rows as the service stored them before V1401, one of each kind.
insert into known_state (topic, key, family, version, state) values
  ('registry.families', 'F', 'F', '3.17', '{"code":"F","zone":"Europe/Berlin"}');
insert into ledger_batch (id, family, payer, readers, state) values ('b1', 'F', 'CMS', '{CMS}', '{
  "batch":"b1","family":"F","payer":"CMS","sourceSystem":"UMOJA","layout":"skein","sha256":"ab","accepted":2,
  "alreadyKnown":1,"importedOn":"2027-03-31","by":"CMS:finance-officer"}');
insert into ledger_lot (id, family, service, quarter, batch, readers, state) values
  ('b1.1', 'F', 's', '2027-Q1', 'b1', '{AEWA,CMS}', '{
  "id":"b1.1","batch":"b1","family":"F","service":"s","quarter":"2027-Q1","concerns":"2027-Q1","kind":"actual",
  "paidBy":"CMS","borneBy":null,"key":{"kind":"fixed","weights":{"AEWA":"40","CMS":"60"},"minimum":{},"ceiling":{},
  "frozen":{}},"count":1,"booked":{"amount":"9210.00","currency":"EUR"},"planned":{"amount":"8900.00",
  "currency":"EUR"},"days":"0","sha256":"cd"}'),
  ('b1.2', 'F', 's', '2027-Q2', 'b1', '{AEWA,CMS}', '{
  "id":"b1.2","batch":"b1","family":"F","service":"s","quarter":"2027-Q2","concerns":"2027-Q1","kind":"redeployed",
  "paidBy":"CMS","borneBy":"CMS","key":null,"count":1,"booked":{"amount":"0.00","currency":"EUR"},"planned":{
  "amount":"0.00","currency":"EUR"},"days":"2.50","sha256":"ef"}');
insert into lot_placement (lot, service, quarter, revision, readers) values ('b1.2', 's', '2027-Q1', 2, '{AEWA,CMS}');
insert into ledger_entry (id, family, service, quarter, booking_date, paid_by, source_system, reference, batch, lot,
  booked, reverses, readers, state) values
  ('e1', 'F', 's', '2027-Q1', '2027-02-15', 'CMS', 'UMOJA', 'R1', 'b1', 'b1.1', 9210.00, null, '{AEWA,CMS}', '{
  "id":"e1","family":"F","service":"s","quarter":"2027-Q1","concerns":"2027-Q1","bookingDate":"2027-02-15",
  "kind":"actual","paidBy":"CMS","borneBy":null,"key":"k1","amount":{"amount":"10000.00","currency":"USD"},
  "days":null,"rate":{"from":"USD","fromPerUsd":"1","fromSince":null,"to":"EUR","toPerUsd":"0.921",
  "toSince":"2027-02-01"},"booked":{"amount":"9210.00","currency":"EUR"},"planned":{"amount":"8900.00",
  "currency":"EUR"},"reported":{"amount":"9210.00","currency":"EUR"},"purpose":"","description":"Interpreters",
  "document":"INV-1","sourceSystem":"UMOJA","reference":"R1","batch":"b1","lot":"b1.1","reverses":null}'),
  ('e2', 'F', 's', '2027-Q2', '2027-04-02', 'CMS', 'Umoja.', 'r1', 'b1', 'b1.2', 0, null, '{CMS}', '{
  "id":"e2","family":"F","service":"s","quarter":"2027-Q2","concerns":"2027-Q1","bookingDate":"2027-04-02",
  "kind":"redeployed","paidBy":"CMS","borneBy":"CMS","key":null,"amount":null,"days":"2.50","rate":null,
  "booked":{"amount":"0.00","currency":"EUR"},"planned":{"amount":"0.00","currency":"EUR"},"reported":{
  "amount":"0.00","currency":"EUR"},"purpose":"other work","description":"Days","document":"","sourceSystem":"UMOJA",
  "reference":"R2","batch":"b1","lot":"b1.2","reverses":null}');
insert into service_quarter (id, family, version, readers, state, service, quarter, closed) values
  ('s.2027-Q1', 'F', 3, '{AEWA,CMS}', '{"id":"s.2027-Q1","family":"F","service":"s","quarter":"2027-Q1","version":3,
  "readers":["AEWA","CMS"],"closings":{"AEWA":{"on":"2027-04-03","by":"AEWA:finance-officer"},"CMS":{
  "on":"2027-04-02","by":"CMS:finance-officer"}},"revisions":[{"totals":{"revision":1,"currency":"EUR"},"reason":null,
  "on":"2027-04-03","by":"AEWA:finance-officer","moved":[]},{"totals":{"revision":2,"currency":"EUR"},
  "reason":"A late invoice","on":"2027-05-03","by":"CMS:finance-officer","moved":["b1.2"]}]}', 's', '2027-Q1', true);
insert into finding (id, family, version, readers, state, service, kind, status) values
  ('s.neutrality.AEWA.2027', 'F', 2, '{AEWA,CMS}', '{"id":"s.neutrality.AEWA.2027","family":"F","version":2,
  "readers":["AEWA","CMS"],"service":"s","quarter":null,"year":2027,"kind":"neutrality","instrument":"AEWA",
  "state":"explained","text":"AEWA needs more","amount":{"amount":"0.01","currency":"EUR"},"raisedOn":"2027-04-12",
  "explanation":{"text":"A meeting moved","on":"2027-04-13","by":"AEWA:executive-secretary"}}', 's', 'neutrality',
  'explained');
insert into progress (id, family, version, readers, state, service, quarter) values ('p1', 'F', 1, '{AEWA,CMS}', '{
  "id":"p1","family":"F","version":1,"readers":["AEWA","CMS"],"service":"s","quarter":"2027-Q1","instrument":"CMS",
  "milestone":"Begun","narrative":"It began","recordedOn":"2027-04-01","by":"CMS:programme-officer"}', 's', '2027-Q1');
insert into measurement (id, family, version, readers, state, service, quarter, indicator) values
  ('m1', 'F', 1, '{AEWA,CMS}', '{"id":"m1","family":"F","version":1,"readers":["AEWA","CMS"],"service":"s",
  "quarter":"2027-Q1","indicator":"documents-on-time","position":1,"unit":"percent","value":"81.5","instrument":"CMS",
  "note":"","recordedOn":"2027-04-01","by":"CMS:programme-officer"}', 's', '2027-Q1', 'documents-on-time');
insert into lesson (id, family, version, readers, state, status, areas, words) values ('l1', 'F', 2, '{*}', '{
  "id":"l1","family":"F","version":2,"readers":["*"],"instrument":"CMS","service":"s","text":{
  "context":"Two meetings","happened":"Interpreters were booked late","nextTime":"Book early","language":"en",
  "evidence":null},"areas":["conference-services"],"instruments":["CMS","AEWA"],"state":"endorsed",
  "recordedOn":"2027-04-12","by":"CMS:programme-officer","reusedIn":["p-7"]}', 'endorsed', '{conference-services}',
  to_tsvector('simple', 'Two meetings'));
insert into report (id, family, version, readers, state, body, period) values ('CMS-STC.2027-Q1', 'F', 2,
  '{AEWA,CMS}', '{"id":"CMS-STC.2027-Q1","family":"F","version":2,"body":"CMS-STC","instrument":"CMS",
  "period":"2027-Q1","participants":["AEWA","CMS"],"demonstration":true,"revisions":[{"number":1,"state":"cleared",
  "sha256":"aa","provisional":false,"dated":"2027-04-03","reason":"first","clearedOn":"2027-04-05",
  "clearedBy":"CMS:executive-secretary","submittedOn":null,"meeting":null,"notedOn":null,"decision":null}],
  "objections":[]}', 'CMS-STC', '2027-Q1');
insert into reporting_run (id, family, version, readers, state) values ('r1', 'F', 1, '{F}', '{"id":"r1","family":"F",
  "version":1,"readers":["F"],"period":"2027-Q1","startedAt":"2027-04-04T08:00:00Z","results":[]}');
insert into rate (family, currency, in_force_from, per_usd, source, batch, readers) values
  ('F', 'EUR', '2027-02-01', 0.921, 'UN', 'r1', '{*}'),
  ('F', 'EUR', '2027-02-16', 0.905, 'UN', 'r1', '{*}');
