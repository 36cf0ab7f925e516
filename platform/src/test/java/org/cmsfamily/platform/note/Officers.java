package org.cmsfamily.platform.note;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.authority.AppointmentState;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.authority.PersonState;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.calendar.FamilyDates;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.testkit.TestIssuer;
import org.cmsfamily.testkit.TestTokens;
import org.jspecify.annotations.Nullable;

/** The people of the tests, and how they speak. */
@ApplicationScoped
class Officers {

  private final Authority authority;
  private final BusinessCalendar calendar;
  private final Logins logins;

  Officers(Authority authority, BusinessCalendar calendar, Logins logins) {
    this.calendar = calendar;
    this.authority = authority;
    this.logins = logins;
  }

  /** A family with an officer each of CMS and AEWA, one of both, and a former one. */
  void settle() {
    AsSystem.run(
        () -> calendar.apply(new FamilyDates("NF", "Europe/Berlin", LocalDate.of(2027, 4, 1))));
    appoint("cms-officer", "programme-officer", "CMS", null);
    appoint("aewa-officer", "programme-officer", "AEWA", null);
    appoint("both", "programme-officer", "CMS", null);
    appoint("both", "programme-officer", "AEWA", null);
    appoint("nf-operator", "operator", "NF", null);
    appoint("nf-auditor", "auditor", "CMS", null);
    appoint("unep-adviser", "adviser", "UNEP", null);
    appoint("former", "programme-officer", "CMS", LocalDate.of(2027, 4, 1));
  }

  /** An officer of the holder, named after it. */
  void appointTo(String holder) {
    appoint("officer-" + holder, "programme-officer", holder, null);
  }

  /** The officer of the holder is one no more. */
  void end(String holder) {
    appoint("officer-" + holder, "programme-officer", holder, LocalDate.of(2027, 4, 1));
  }

  /** The machine that writes the family's digests. */
  void appointDigestMachine() {
    appoint("digest-machine", "inbox-digest", "NF", null);
  }

  /** An officer of something in another family; the holder's officer is one of it too. */
  void appointAbroad(String holder) {
    AsSystem.run(
        () -> calendar.apply(new FamilyDates("OF", "Europe/Berlin", LocalDate.of(2027, 4, 1))));
    appoint("OF", "abroad-" + holder, "programme-officer", holder + "-ABROAD", null);
    appoint("OF", "officer-" + holder, "programme-officer", holder + "-ABROAD", null);
  }

  private void appoint(String subject, String role, String holder, @Nullable LocalDate to) {
    appoint("NF", subject, role, holder, to);
  }

  private void appoint(
      String family, String subject, String role, String holder, @Nullable LocalDate to) {
    AsSystem.run(
        () -> {
          authority.apply(
              new PersonState(
                  subject,
                  family,
                  "human",
                  List.of(logins.digest(TestIssuer.main().url(), subject))));
          authority.apply(
              new AppointmentState(
                  subject + role + holder,
                  family,
                  subject,
                  role,
                  holder,
                  holder.equals("UNEP") ? "organisation" : "instrument",
                  LocalDate.of(2027, 1, 1),
                  to,
                  "test",
                  "counts",
                  Instant.EPOCH,
                  null,
                  false));
        });
  }

  static String write(String subject, String words) {
    var id = UUID.randomUUID().toString().substring(0, 13);
    post(subject, "{\"id\":\"%s\",\"words\":\"%s\"}".formatted(id, words)).then().statusCode(201);
    return id;
  }

  static Response post(String subject, String body) {
    return post(subject, body, UUID.randomUUID().toString());
  }

  static Response post(String subject, String body, String key) {
    return as(subject)
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/notes");
  }

  static RequestSpecification as(String subject) {
    return given().auth().oauth2(TestTokens.token(subject));
  }
}
