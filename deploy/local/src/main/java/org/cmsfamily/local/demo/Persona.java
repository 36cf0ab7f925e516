package org.cmsfamily.local.demo;

import java.util.Locale;

/**
 * Who acts in the demonstration.
 *
 * @param user the realm's user
 * @param title as the terminal shows it
 * @param capacity the appointment in use, {@code AEWA:executive-secretary}
 */
record Persona(String user, String title, String capacity) {

  static final Persona OPERATOR = new Persona("operator", "Operator", Load.FAMILY + ":operator");
  static final Persona ADVISER = new Persona("unep-adviser", "UNEP adviser", "UNEP:adviser");

  static Persona registrar(String instrument) {
    return of(instrument, "registrar", "Registrar");
  }

  static Persona secretary(String instrument) {
    return of(instrument, "executive-secretary", "Executive Secretary");
  }

  static Persona programmeOfficer(String instrument) {
    return of(instrument, "programme-officer", "Programme officer");
  }

  static Persona financeOfficer(String instrument) {
    return of(instrument, "finance-officer", "Finance officer");
  }

  /** One person chairs both Standing Committees; each act is in one of the two capacities. */
  static Persona chair(String body) {
    return new Persona("cms-committee-chair", "Chair of " + body, body + ":chair");
  }

  private static Persona of(String instrument, String role, String title) {
    var user = instrument.toLowerCase(Locale.ROOT) + "-" + role;
    return new Persona(user, title + " of " + instrument, instrument + ":" + role);
  }
}
