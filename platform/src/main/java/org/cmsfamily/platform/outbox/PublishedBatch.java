package org.cmsfamily.platform.outbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cmsfamily.platform.json.Sha256;

/**
 * Which rows a committed Kafka transaction published.
 *
 * @param epoch of the last row
 * @param positions of the rows, growing
 * @param digest of what the rows are, since a database that was restored gives positions again
 */
record PublishedBatch(long epoch, List<Long> positions, String digest) {

  static final Comparator<PublishedBatch> OLDEST_FIRST =
      Comparator.comparingLong(PublishedBatch::epoch)
          .thenComparing(batch -> batch.positions().getLast());

  /** What a broker takes with an offset by default is 4,096 bytes. */
  private static final int MOST_CHARACTERS = 4_000;

  private static final int RADIX = 36;

  PublishedBatch {
    positions = List.copyOf(positions);
  }

  /** In the order in which they leave; there is at least one. */
  static PublishedBatch of(List<OutboxRow> rows) {
    return new PublishedBatch(
        rows.getLast().epoch(),
        rows.stream().map(OutboxRow::position).toList(),
        Sha256.of(rows.stream().map(OutboxRow::identity).collect(Collectors.joining("\n"))));
  }

  /** As it was noted; the inverse of {@link #toText}. */
  static PublishedBatch parse(String text) {
    var parts = text.split(" ", -1);
    var positions = new ArrayList<Long>();
    long last = 0;
    for (var step : List.of(parts).subList(2, parts.length)) {
      last += Long.parseLong(step, RADIX);
      positions.add(last);
    }
    return new PublishedBatch(Long.parseLong(parts[0]), positions, parts[1]);
  }

  /** The epoch, the digest, then each position as the step from the one before. */
  String toText() {
    var text = new StringBuilder().append(epoch).append(' ').append(digest);
    long last = 0;
    for (long position : positions) {
      text.append(' ').append(Long.toString(position - last, RADIX));
      last = position;
    }
    return text.toString();
  }

  /** Whether it can be noted with an offset. */
  boolean fits() {
    return toText().length() <= MOST_CHARACTERS;
  }
}
