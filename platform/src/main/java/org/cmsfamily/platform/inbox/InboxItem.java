package org.cmsfamily.platform.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.json.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for the reader, in one of the reader's capacities.
 *
 * @param kind what it waits for
 * @param capacity the reader's capacity in which it can be done
 * @param subject the code or id of the thing and its title
 * @param link its path below the suite's root, such as {@code /catalog/proposals/1234}
 * @param deadline the last day for it, if there is one
 * @param since when it began to wait
 * @param instrument the instrument that it is about, if it is about one
 * @param thing its family, what it is, and what it is called
 */
public record InboxItem(
    InboxKind kind,
    Capacity capacity,
    String subject,
    String link,
    @Nullable LocalDate deadline,
    Instant since,
    @Nullable String instrument,
    InboxThing thing) {

  /** The first deadline first, those without one last; then what has waited longest. */
  public static final Comparator<InboxItem> BY_DEADLINE = Comparator.comparing(InboxItem::order);

  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  private static final DateTimeFormatter SORTABLE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** Sorts by deadline, none last; then by how long it waits. No two items have the same one. */
  String order() {
    return String.join(
        " ",
        (deadline == null ? NEVER : deadline).toString(),
        SORTABLE.format(since),
        link,
        Words.of(kind),
        capacity.toString());
  }
}
