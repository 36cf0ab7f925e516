package org.cmsfamily.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedBatchTest {

  private static final OutboxRow ROW = row(41, 7, 3);

  private static OutboxRow row(long position, long epoch, long version) {
    return new OutboxRow(
        position,
        "registry.families",
        null,
        "F",
        null,
        epoch,
        version,
        "{}",
        "2027-01-01T00:00:00Z");
  }

  @Test
  void aBatchIsReadAsItWasNoted() {
    var batch = PublishedBatch.of(List.of(ROW, row(42, 7, 4), row(9_000_000_000L, 7, 5)));
    assertThat(PublishedBatch.parse(batch.toText())).isEqualTo(batch);
  }

  @Test
  void aRowOfARestoredDatabaseIsAnotherAtTheSamePosition() {
    assertThat(PublishedBatch.of(List.of(ROW)))
        .isNotEqualTo(PublishedBatch.of(List.of(row(41, 7, 4))));
  }

  @Test
  void theNewestIsOfTheLatestEpochThenOfTheLastPosition() {
    var batches =
        Stream.of(row(9, 2, 1), row(50, 1, 1), row(8, 2, 1))
            .map(row -> PublishedBatch.of(List.of(row)))
            .toList();
    assertThat(batches.stream().max(PublishedBatch.OLDEST_FIRST)).contains(batches.getFirst());
  }

  @Test
  void fiveHundredRowsInARowFitAndScatteredOnesDoNot() {
    assertThat(PublishedBatch.of(rows(1)).fits()).isTrue();
    assertThat(PublishedBatch.of(rows(100_000_000_000L)).fits()).isFalse();
  }

  private static List<OutboxRow> rows(long step) {
    return IntStream.rangeClosed(1, 500).mapToObj(i -> row(i * step, 1, i)).toList();
  }
}
