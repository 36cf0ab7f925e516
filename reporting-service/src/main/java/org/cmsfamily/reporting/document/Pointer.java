package org.cmsfamily.reporting.document;

/** JSON Pointers (RFC 6901) into a report. */
final class Pointer {

  private Pointer() {}

  /** The pointer of the members, one below the other. */
  static String of(String... members) {
    var pointer = new StringBuilder();
    for (var member : members) {
      pointer.append('/').append(member.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
