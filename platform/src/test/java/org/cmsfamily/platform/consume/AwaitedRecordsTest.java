package org.cmsfamily.platform.consume;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which records are tried again, and for how long. */
class AwaitedRecordsTest {
  private final Problem notKnown = PlatformProblems.notKnownYet("the family");
  private final AwaitedRecords awaited = new AwaitedRecords(Duration.ofMinutes(1));

  @Test
  void whatIsNotKnownYetIsAwaited() {
    assertThat(awaited.isAwaited(at(7), notKnown)).isTrue();
    assertThat(awaited.isAwaited(at(7), new IllegalStateException(notKnown))).isTrue();
  }

  @Test
  void anythingElseIsNot() {
    assertThat(awaited.isAwaited(at(7), new PoisonRecordException("never"))).isFalse();
    assertThat(awaited.isAwaited(at(7), PlatformProblems.notFound("it"))).isFalse();
  }

  @Test
  void nothingIsAwaitedForEver() {
    var impatient = new AwaitedRecords(Duration.ZERO);
    assertThat(impatient.isAwaited(at(7), notKnown)).isFalse();
  }

  @Test
  void aPartitionIsReadAgainFromTheFirstThatWaits() {
    var waiting = new AwaitedException(List.of(at(9), at(7)));
    assertThat(waiting.first()).containsOnly(java.util.Map.entry(new TopicPartition("t", 3), 7L));
    assertThat(waiting.isInPartitionOf(at(12))).isTrue();
  }

  private static ConsumerRecord<String, @Nullable String> at(long offset) {
    return new ConsumerRecord<>("t", 3, offset, "key", null);
  }
}
