package org.cmsfamily.reporting.rendering.paper;

import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.paper.InstrumentIdentity;
import org.cmsfamily.paper.PaperHead;
import org.cmsfamily.paper.PaperTable;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.document.Costs.Span;
import org.cmsfamily.reporting.document.InService;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.document.WarningReport;
import org.cmsfamily.reporting.rendering.table.DecisionTables;
import org.cmsfamily.reporting.rendering.table.NarrativeTables;
import org.cmsfamily.reporting.rendering.table.OriginTables;
import org.cmsfamily.reporting.rendering.table.PointerLabel;
import org.cmsfamily.reporting.rendering.text.Messages;
import org.cmsfamily.reporting.rendering.text.NotingPoints;
import org.cmsfamily.reporting.rendering.text.OpenQuarters;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.cmsfamily.reporting.replica.InstrumentFacts;
import org.cmsfamily.reporting.snapshot.LessonFacts;
import org.cmsfamily.reporting.snapshot.NotClosed;
import org.jspecify.annotations.Nullable;

/** What the paper's templates show, in the words of its language. */
public final class CommitteePaper {

  private static final int MOST_CHANGES = 40;

  private final IssuedReport issued;
  private final ReportDocument report;
  private final ReportNames names;
  private final Messages messages;

  CommitteePaper(IssuedReport issued, ReportNames names) {
    this.issued = issued;
    this.report = issued.document();
    this.names = names;
    this.messages = names.messages();
  }

  /** What it says of itself. */
  PaperHead head() {
    return new PaperHead(
        names.vocabulary().language(),
        names.text("title") + ", " + names.period(),
        messages.description(names.body(), names.audience(), names.period()),
        names.family(),
        names.symbol(),
        messages.runningTitle(names.period()),
        report.demonstration() ? messages.markShort() : "",
        messages.runningPage(
            "<span class=\"pagenumber\"></span>", "<span class=\"pagecount\"></span>"));
  }

  /** The report. */
  public ReportDocument report() {
    return report;
  }

  /** Its hash. */
  public String sha256() {
    return issued.sha256();
  }

  /** What is called how. */
  public ReportNames names() {
    return names;
  }

  /** The day of issue. */
  public String dated() {
    return names.formats().date(report.dated());
  }

  /** The instruments side by side, none above the other. */
  public List<InstrumentIdentity> identities() {
    return names.instruments().stream()
        .flatMap(code -> Stream.ofNullable(report.instruments().get(code)))
        .map(this::identity)
        .toList();
  }

  private InstrumentIdentity identity(InstrumentFacts facts) {
    var identity = facts.identity();
    var shown =
        identity == null || identity.displayName() == null ? facts.label() : identity.displayName();
    return InstrumentIdentity.of(
        facts.label(),
        names.name(facts.names(), shown),
        identity == null ? null : identity.colour());
  }

  /** Who has not closed its books. */
  public String open() {
    return String.join("; ", report.notClosed().stream().map(this::open).toList());
  }

  private String open(NotClosed each) {
    return messages.provisionalItem(
        names.joined(each.instruments().stream().map(names::instrument).toList()),
        names.quarter(each.quarter()),
        names.service(each.service()));
  }

  /** Services whose figures could not be computed. */
  public List<String> notReported() {
    return report.notReported().stream()
        .map(each -> messages.notReported(names.service(each.service())))
        .toList();
  }

  /** Its services. */
  public List<ServiceOnPaper> services() {
    return report.services().entrySet().stream()
        .map(each -> new ServiceOnPaper(issued, names, each.getKey(), each.getValue()))
        .toList();
  }

  /** How many services there are, in words. */
  public String countedServices() {
    int count = report.services().size();
    return count == 1 ? names.text("one-service") : messages.purposeManyServices(count);
  }

  /** What the body is asked to note. */
  public List<String> toNote() {
    return new NotingPoints(report, names).all();
  }

  /** The costs of all services together; null where there is one, or one cannot be restated. */
  public @Nullable PaperTable totals() {
    var totals = report.totals();
    return totals == null || report.services().size() == 1
        ? null
        : new CostMatrix(names, totals.currency())
            .of(
                messages.totalsTable(totals.currency(), names.period()),
                totals.costs().period(),
                OpenQuarters.of(report).in(Span.PERIOD, report));
  }

  /** Whether any progress was recorded. */
  public boolean progressed() {
    return report.services().values().stream().anyMatch(s -> !s.progress().isEmpty());
  }

  /** A lesson, with the mark of its language where that is another. */
  public String lesson(LessonFacts lesson) {
    return names.original(
        messages.lessonsItem(lesson.context(), lesson.happened(), lesson.nextTime()),
        lesson.language());
  }

  /** Terms before a body. */
  public PaperTable approvals() {
    return DecisionTables.APPROVALS.onPaper(names, messages.pendingApprovals(), issued);
  }

  /** Conditions not yet met. */
  public PaperTable conditions() {
    return DecisionTables.CONDITIONS.onPaper(names, messages.pendingConditions(), issued);
  }

  /** Who was invited to what. */
  public PaperTable invitations() {
    return DecisionTables.INVITATIONS.onPaper(names, messages.invitationsTable(), issued);
  }

  /** How many invitations have no answer. */
  public int openInvitations() {
    return (int) report.invitations().stream().filter(each -> each.state().equals("open")).count();
  }

  /** What was communicated to whom. */
  public PaperTable transmittals() {
    return DecisionTables.TRANSMITTALS.onPaper(names, messages.transmittalsTable(), issued);
  }

  /** What the system found. */
  public PaperTable findings() {
    return NarrativeTables.FINDINGS.onPaper(names, messages.findingsTable(), issued);
  }

  /** What calls for attention and changes no state. */
  public List<String> warnings() {
    return InService.each(report, OpenQuarters::warnings).map(this::warning).toList();
  }

  private String warning(InService<WarningReport> warning) {
    return messages.abovePhasedPart(
        names.service(warning.code()),
        names.quarter(warning.value().quarter()),
        names.instrument(warning.value().instrument()),
        names.money(warning.value().amount()));
  }

  /** Why the revision was issued. */
  public String reason() {
    return names.word("reason", report.reason());
  }

  /** Why quarters were restated. */
  public List<String> restatements() {
    return services().stream()
        .flatMap(
            service ->
                service.report().quarters().entrySet().stream()
                    .flatMap(
                        quarter ->
                            quarter.getValue().restated().stream()
                                .map(
                                    reason ->
                                        messages.changesRestated(
                                            service.title(),
                                            names.quarter(Quarter.parse(quarter.getKey())),
                                            names.recorded(reason)))))
        .toList();
  }

  /** The first of the figures that changed. */
  public PaperTable changes() {
    return OriginTables.CHANGES
        .onPaper(
            names,
            messages.changesTable(),
            OriginTables.CHANGES.rows(issued).filter(PointerLabel::shown).limit(MOST_CHANGES),
            "")
        .small();
  }

  /** How many figures changed that are not listed. */
  public int furtherChanges() {
    return (int) OriginTables.CHANGES.rows(issued).count() - changes().size();
  }

  /** The decisions behind the services. */
  public PaperTable decisions() {
    return DecisionTables.DECISIONS.onPaper(names, messages.decisionsTable(), issued).small();
  }
}
