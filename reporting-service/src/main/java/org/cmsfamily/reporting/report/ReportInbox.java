package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.inbox.InboxKind;
import org.cmsfamily.platform.inbox.InboxSource;
import org.cmsfamily.platform.inbox.InboxThing;
import org.cmsfamily.platform.inbox.InboxType;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * The reports that wait for an Executive Secretary: the drafts to the own instrument's bodies to be
 * cleared, and those cleared for other bodies to be agreed or objected to.
 */
@ApplicationScoped
class ReportInbox implements InboxSource {

  private final Reports reports;
  private final HouseRules rules;
  private final BusinessCalendar calendar;

  ReportInbox(Reports reports, HouseRules rules, BusinessCalendar calendar) {
    this.reports = reports;
    this.rules = rules;
    this.calendar = calendar;
  }

  @Override
  public List<InboxItem> waitingFor(Set<Capacity> held) {
    return held.stream()
        .filter(capacity -> capacity.role().equals(Roles.EXECUTIVE_SECRETARY))
        .flatMap(secretary -> Stream.concat(toAnswer(secretary), toClear(secretary)))
        .limit(MOST)
        .toList();
  }

  private Stream<InboxItem> toClear(Capacity secretary) {
    return reports.listAll(at(ReportStage.DRAFT).and("instrument", secretary.holder())).stream()
        .map(
            report ->
                item(
                    InboxKind.CLEAR,
                    report,
                    secretary,
                    null,
                    report.period().lastDay().plusDays(1)));
  }

  /** The reports whose newest revision has come so far. */
  private static Filter at(ReportStage stage) {
    return Filter.where("stage", Words.of(stage));
  }

  private Stream<InboxItem> toAnswer(Capacity secretary) {
    var shown =
        at(ReportStage.CLEARED)
            .with(
                "array_position(participants, :holder) > 0", Map.of("holder", secretary.holder()));
    return reports.listAll(shown).stream()
        .filter(report -> waitsFor(secretary.holder(), report))
        .map(report -> toAnswer(report, secretary));
  }

  private boolean waitsFor(String holder, Report report) {
    var days = rules.objectionDays(report.family());
    return days.waitingFor(report).contains(holder)
        && !days.areOver(report, calendar.today(report.family()));
  }

  private InboxItem toAnswer(Report report, Capacity secretary) {
    var last = rules.objectionDays(report.family()).last(report).orElseThrow();
    var cleared = Objects.requireNonNull(report.latest().clearedOn());
    return item(InboxKind.ANSWER, report, secretary, last, cleared);
  }

  private static InboxItem item(
      InboxKind kind,
      Report report,
      Capacity secretary,
      @Nullable LocalDate deadline,
      LocalDate since) {
    return new InboxItem(
        kind,
        secretary,
        "%s to %s".formatted(report.period(), report.body()),
        "/reporting/reports/" + report.id(),
        deadline,
        since.atStartOfDay(ZoneOffset.UTC).toInstant(),
        report.instrument(),
        new InboxThing(
            report.family(),
            InboxType.REPORT,
            report.id(),
            Text.of("inbox-report").with("period", report.period()).with("body", report.body())));
  }
}
