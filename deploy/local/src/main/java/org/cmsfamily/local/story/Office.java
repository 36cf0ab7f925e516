package org.cmsfamily.local.story;

import java.util.Locale;

/**
 * Who acts in the story.
 *
 * @param user the realm's user
 * @param title as it is told
 * @param capacity the appointment in use, {@code AEWA:executive-secretary}
 */
record Office(String user, String title, String capacity) {

  static final Office OPERATOR = new Office("operator", "Operator", Load.FAMILY + ":operator");
  static final Office ADVISER = new Office("unep-adviser", "UNEP adviser", "UNEP:adviser");

  static Office registrar(String instrument) {
    return of(instrument, "registrar", "Registrar");
  }

  static Office secretary(String instrument) {
    return of(instrument, "executive-secretary", "Executive Secretary");
  }

  static Office programmeOfficer(String instrument) {
    return of(instrument, "programme-officer", "Programme officer");
  }

  static Office financeOfficer(String instrument) {
    return of(instrument, "finance-officer", "Finance officer");
  }

  /** One person chairs both Standing Committees; each act is in one of the two capacities. */
  static Office chair(String body) {
    return new Office("cms-committee-chair", "Chair of " + body, body + ":chair");
  }

  private static Office of(String instrument, String role, String title) {
    var user = instrument.toLowerCase(Locale.ROOT) + "-" + role;
    return new Office(user, title + " of " + instrument, instrument + ":" + role);
  }
}
