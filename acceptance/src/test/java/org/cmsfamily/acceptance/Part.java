package org.cmsfamily.acceptance;

import java.util.Arrays;

/**
 * Who takes part in the tests' families. The same sample person plays the same part in each, so
 * nobody is ever on both sides.
 */
enum Part {
  STEWARD("steward", "steward", ""),
  OPERATOR("person-020", "operator", ""),
  CMS_REGISTRAR("person-001", "registrar", "CMS"),
  CMS_SECRETARY("person-002", "executive-secretary", "CMS"),
  CMS_OFFICER("person-003", "programme-officer", "CMS"),
  CMS_FINANCE("person-004", "finance-officer", "CMS"),
  CHAIR("person-005", "chair", "CMS-STC"),
  CMS_MEMBER("person-006", "committee-member", "CMS-STC"),
  AUDITOR("person-007", "auditor", "CMS"),
  AEWA_REGISTRAR("person-011", "registrar", "AEWA"),
  AEWA_SECRETARY("person-012", "executive-secretary", "AEWA"),
  AEWA_OFFICER("person-013", "programme-officer", "AEWA"),
  AEWA_FINANCE("person-014", "finance-officer", "AEWA"),
  AEWA_MEMBER("person-015", "committee-member", "AEWA-STC"),
  EUROBATS_REGISTRAR("person-016", "registrar", "EUROBATS"),
  EUROBATS_SECRETARY("person-017", "executive-secretary", "EUROBATS"),
  EUROBATS_FINANCE("person-022", "finance-officer", "EUROBATS"),
  UNEP_HEAD("person-018", "head", "UNEP"),
  ADVISER("person-019", "adviser", "UNEP"),
  /** Holds nothing until a test appoints him. */
  DEPUTY("person-029", "", ""),
  /** Holds an office of another family only, where a test appoints him. */
  ELSEWHERE("person-031", "", ""),
  /** Known to no instrument: a verified token and nothing else. */
  STRANGER("person-030", "", "");

  private final String user;
  private final String role;
  private final String holder;

  Part(String user, String role, String holder) {
    this.user = user;
    this.role = role;
    this.holder = holder;
  }

  /** The realm's user. */
  String user() {
    return user;
  }

  /** The holder and the role, for people: {@code CMS registrar}. */
  String office() {
    if (this == ELSEWHERE) return "elsewhere";
    return (holder + " " + (role.isEmpty() ? "stranger" : role)).strip();
  }

  /** The user who holds an office; a machine's office is its name. */
  static String userOf(String office) {
    return Arrays.stream(values())
        .filter(part -> part.office().equals(office))
        .map(Part::user)
        .findFirst()
        .orElse(office);
  }

  String role() {
    return role;
  }

  /** The holder's code in family.json; empty for the family itself. */
  String holder() {
    return holder;
  }

  /** The instrument whose registrar enters this part's appointment. */
  String instrument() {
    return holder.replaceAll("-.*", "");
  }

  static Part registrarOf(String instrument) {
    return valueOf(instrument + "_REGISTRAR");
  }

  static Part financeOf(String instrument) {
    return valueOf(instrument + "_FINANCE");
  }

  static Part secretaryOf(String instrument) {
    return valueOf(instrument + "_SECRETARY");
  }
}
