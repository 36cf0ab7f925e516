package org.cmsfamily.workbench.audit;

import java.util.Arrays;
import java.util.Optional;

/** Something that an act binds, as the audit trail names it. */
public enum BoundMember {
  ACCEPTED("accepted"),
  BATCH("batch"),
  BODY("body"),
  BY("by"),
  CODE("code"),
  CORRECTED("corrected"),
  DECISION("decision"),
  DOCUMENT("document"),
  EMPTY("empty"),
  FINGERPRINT("fingerprint"),
  HOLDER("holder"),
  INDICATOR("indicator"),
  INSTRUMENT("instrument"),
  LANGUAGE("language"),
  OUTCOME("outcome"),
  PERIOD("period"),
  QUARTER("quarter"),
  REFERENCE("reference"),
  REPORTS("reports"),
  REVISION("revision"),
  ROLE("role"),
  SERVICE("service"),
  SHA256("sha256"),
  SOURCE_SYSTEM("sourceSystem"),
  STATUS("status"),
  SUBJECT("subject"),
  TO("to"),
  VERSION("version");

  private final String word;

  BoundMember(String word) {
    this.word = word;
  }

  /** The member of a name; none if these pages do not know it. */
  static Optional<BoundMember> of(String name) {
    return Arrays.stream(values()).filter(member -> member.word.equals(name)).findFirst();
  }
}
