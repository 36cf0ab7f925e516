package org.cmsfamily.catalog.testfamily;

import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.testkit.TestIssuer;
import org.cmsfamily.testkit.TestTopics;
import org.jspecify.annotations.Nullable;

/**
 * CMS and AEWA under codes of a test's own, with bodies, budgets, meetings and people. In texts, @
 * stands for the family's prefix in codes and ~ for the one in lower case.
 */
public final class TestFamily {

  private final String prefix =
      "F" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT) + "-";
  private final Map<String, Long> versions = new ConcurrentHashMap<>();
  private final Logins logins;
  private final EntityManager entities;

  private TestFamily(Logins logins, EntityManager entities) {
    this.logins = logins;
    this.entities = entities;
  }

  /** Founds the family on 2 November 2026, and returns when the catalog knows all of it. */
  public static TestFamily found(Logins logins, EntityManager entities) {
    var family = new TestFamily(logins, entities);
    family.itIs("2026-11-02");
    RegistryRecords.publishAll(family);
    family.settle();
    return family;
  }

  /** The text with this family's codes. */
  public String text(String template) {
    return template.replace("@", prefix).replace("~", prefix.toLowerCase(Locale.ROOT));
  }

  /** The code of the family. */
  public String code() {
    return text("@FAMILY");
  }

  /** Terms that satisfy every safeguard; AEWA's body competent for them is its MOP here. */
  public String terms() {
    return text(TermsExample.template().replace("@AEWA-STC", "@AEWA-MOP"));
  }

  /** The subject of the person with this office, such as {@code cms-es}. */
  public String person(String office) {
    return text("~" + office);
  }

  /** Publishes a registry record; its key and text may use the signs for the prefix. */
  public TestFamily publish(String topic, String key, String json) {
    var full = text(key);
    var version = versions.merge(topic + "/" + full, 1L, Long::sum);
    TestTopics.publish(topic, full, version, text(json));
    return this;
  }

  /**
   * Records a decision of an instrument's body, adopted and counting unless the status says else.
   */
  public TestFamily decides(
      String key, String instrument, String body, String adoptedOn, String status, String effects) {
    RegistryRecords.decision(this, key, instrument, body, adoptedOn, status, effects);
    return this;
  }

  /** AEWA's MOP grants the mandate and its Standing Committee's competence. */
  public TestFamily aewaMopGrants() {
    return decides(
        "AEWA-MANDATE",
        "AEWA",
        "AEWA-MOP",
        "2026-11-20",
        "adopted",
        RegistryRecords.MANDATE
            + """
            ,{"type":"grants","what":"competence","instrument":null,"body":"@AEWA-STC",
              "subject":"common-services","areas":["conference-services"]}""");
  }

  /** A further instrument of the family, with its people, a body and a mandate. */
  public TestFamily joinedBy(String instrument) {
    RegistryRecords.joins(this, instrument);
    settle();
    return this;
  }

  /** A budget of an instrument, adopted by its MOP, with one line of so many thousands a year. */
  public TestFamily budgets(String instrument, String line, int thousands) {
    RegistryRecords.budget(this, instrument, line, thousands);
    return this;
  }

  /** A draft decision of an instrument's body that would give it a mandate. */
  public TestFamily drafts(String key, String instrument, String body) {
    return decides(key, instrument, body, "2026-10-01", "draft", RegistryRecords.MANDATE);
  }

  /** A budget of an instrument that no body has adopted. */
  public TestFamily plansBudget(String code, String instrument) {
    RegistryRecords.unadoptedBudget(this, code, instrument);
    return this;
  }

  /** Moves the family's business date. */
  public TestFamily itIs(String date) {
    return publish("registry.families", "@FAMILY", RegistryRecords.family(date));
  }

  /** Appoints a person from 2026-01-01 on; the person has a login of that name. */
  public TestFamily appoint(String office, String role, String holder) {
    return appoint(office, role, holder, null);
  }

  /** Appoints a person until before a day. */
  public TestFamily appoint(String office, String role, String holder, @Nullable String to) {
    var subject = person(office);
    var digest = logins.digest(TestIssuer.main().url(), subject);
    publish(
        "registry.persons",
        subject,
        """
        {"id":"%s","family":"@FAMILY","kind":"human","logins":["%s"]}"""
            .formatted(subject, digest));
    publish(
        "registry.appointments",
        "~%s-%s-%s".formatted(office, role, holder),
        """
        {"id":"~%1$s-%2$s-%3$s","family":"@FAMILY","person":"~%1$s","role":"%2$s","holder":"%3$s",
         "holderKind":"instrument","from":"2026-01-01","to":%4$s,"act":"test","status":"counts",
         "recordedAt":"2026-01-01T00:00:00Z","demonstration":false}"""
            .formatted(office, role, holder, to == null ? "null" : "\"" + to + "\""));
    return this;
  }

  /** Waits until the catalog has applied all that was published. */
  public void settle() {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> versions.entrySet().stream().allMatch(this::isApplied));
  }

  private boolean isApplied(Map.Entry<String, Long> published) {
    int slash = published.getKey().indexOf('/');
    return AsSystem.call(
        () ->
            !entities
                .createNativeQuery(
                    "select 1 from applied where topic = :topic and key = :key and version >= :version")
                .setParameter("topic", published.getKey().substring(0, slash))
                .setParameter("key", published.getKey().substring(slash + 1))
                .setParameter("version", published.getValue())
                .getResultList()
                .isEmpty());
  }
}
