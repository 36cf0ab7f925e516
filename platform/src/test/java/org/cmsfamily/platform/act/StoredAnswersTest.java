package org.cmsfamily.platform.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.testkit.SkeinResource;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

/** What stored answers cost, and how long they are there. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class StoredAnswersTest {
  /** The login of nobody, who is asking in these tests. */
  private static final String LOGIN = "";

  private static final long MEBIBYTE = 1024 * 1024;

  @Inject KnownKeys keys;
  @Inject OldAnswers oldAnswers;
  @Inject StatelessSession rows;
  @Inject Clock clock;

  @Test
  @ActivateRequestContext
  void sixtyCommentsOfTwentyKilobytesCostAFewMebibytes() {
    long before = size();
    var comments = new StringBuilder();
    for (int i = 1; i <= 60; i++) {
      comments.append(AnswerPiecesTest.text(20_000)).append(',');
      var key = UUID.randomUUID().toString();
      var answer =
          new StoredResponse(
              201, "/x", "{\"version\":%s,\"comments\":\"%s\"}".formatted(i, comments), i);
      answered(keys, key, answer);
      assertThat(read(key)).isEqualTo(answer);
    }
    assertThat(size() - before).isLessThan(4 * MEBIBYTE);
  }

  @Test
  @ActivateRequestContext
  void anAnswerIsEmptiedAfterThirtyDaysAndItsKeyIsNeverUsedAgain() {
    var past = Clock.offset(clock, Duration.ofDays(-31));
    var old = new KnownKeys(rows, new StoredAnswers(rows, past), past);
    var oldKey = UUID.randomUUID().toString();
    var oldLongKey = UUID.randomUUID().toString();
    var newKey = UUID.randomUUID().toString();
    var text = AnswerPiecesTest.text(40_000);
    answered(old, oldKey, new StoredResponse(201, "/x", "short", 1));
    answered(old, oldLongKey, new StoredResponse(201, "/x", text + "old", 1));
    answered(keys, newKey, new StoredResponse(201, "/x", text + "new", 1));

    oldAnswers.empty();

    assertThat(filled(oldKey)).isFalse();
    assertThat(filled(oldLongKey)).isFalse();
    assertThat(read(newKey).body()).isEqualTo(text + "new");
    assertThatThrownBy(() -> read(oldKey)).hasMessageContaining("first used");
    assertThat(QuarkusTransaction.requiringNew().call(() -> keys.claim(LOGIN, oldKey, "digest")))
        .isFalse();
  }

  private static void answered(KnownKeys keys, String key, StoredResponse answer) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              assertThat(keys.claim(LOGIN, key, "digest")).isTrue();
              keys.answer(LOGIN, key, answer);
            });
  }

  private StoredResponse read(String key) {
    return QuarkusTransaction.requiringNew().call(() -> keys.answered(LOGIN, key, "digest"));
  }

  private boolean filled(String key) {
    return AsSystem.call(
        () ->
            rows.createNativeQuery(
                    """
                    select body is not null or pieces is not null as filled
                    from idempotency_key where key = :key
                    """,
                    Tuple.class)
                .setParameter("key", key)
                .getSingleResult()
                .get("filled", Boolean.class));
  }

  private long size() {
    return AsSystem.call(
        () ->
            rows.createNativeQuery(
                    """
                    select pg_total_relation_size('idempotency_key')
                      + pg_total_relation_size('answer_piece') as size
                    """,
                    Tuple.class)
                .getSingleResult()
                .get("size", Long.class));
  }
}
