package org.cmsfamily.workbench.home;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cmsfamily.workbench.call.Answer;
import org.cmsfamily.workbench.call.InboxItem;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.visitor.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the visitor at all services, the nearest deadline first.
 *
 * @param all in every capacity
 * @param chosen the capacity whose matters alone are shown; null shows all
 * @param down the services that did not answer, whose matters are missing
 * @param incomplete whether more waits than is shown
 */
record Inbox(List<Waiting> all, @Nullable Capacity chosen, List<Service> down, boolean incomplete) {
  private static final Comparator<Waiting> NEAREST_FIRST =
      Comparator.comparing(
              Waiting::deadline, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Waiting::since)
          .thenComparing(Waiting::subject);

  static Inbox of(List<Answer<Paged<InboxItem>>> answers, LocalDate today) {
    var pages = answers.stream().map(answer -> answer.orElse(Paged.empty())).toList();
    return new Inbox(
        pages.stream()
            .flatMap(page -> page.items().stream())
            .map(item -> Waiting.of(item, today))
            .sorted(NEAREST_FIRST)
            .toList(),
        null,
        answers.stream().filter(Answer::isDown).map(Answer::service).toList(),
        pages.stream().anyMatch(page -> page.next() != null));
  }

  /** The same, showing what waits in one capacity. */
  Inbox in(@Nullable String capacity) {
    var only = capacity == null || capacity.isEmpty() ? null : Capacity.of(capacity);
    return new Inbox(all, only, down, incomplete);
  }

  /** What is shown. */
  public List<Waiting> shown() {
    return all.stream().filter(this::isShown).toList();
  }

  /** What is shown with the nearest deadline; null if nothing has one. */
  public @Nullable Waiting nearest() {
    return shown().stream().filter(one -> one.daysLeft() != null).findFirst().orElse(null);
  }

  /** The capacities in which something waits, and how much in each. */
  public List<Share> shares() {
    var byCapacity =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    waiting -> waiting.capacity().text(), TreeMap::new, Collectors.counting()));
    return byCapacity.entrySet().stream()
        .map(entry -> new Share(Capacity.of(entry.getKey()), entry.getValue()))
        .toList();
  }

  /** The deadlines to come and those missed, by month. */
  public SortedMap<YearMonth, List<Waiting>> calendar() {
    return shown().stream()
        .filter(waiting -> waiting.deadline() != null)
        .collect(
            Collectors.groupingBy(
                waiting -> YearMonth.from(Objects.requireNonNull(waiting.deadline())),
                TreeMap::new,
                Collectors.toList()));
  }

  /** What waits in one capacity. */
  record Share(Capacity capacity, long matters) {}

  private boolean isShown(Waiting waiting) {
    return chosen == null || waiting.capacity().equals(chosen);
  }
}
