package org.cmsfamily.catalog.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.catalog.cost.Amount;
import org.cmsfamily.catalog.cost.BaselineLine;
import org.cmsfamily.catalog.cost.CostPlan;
import org.cmsfamily.catalog.cost.Costs;
import org.cmsfamily.catalog.cost.YearShare;
import org.cmsfamily.catalog.proposal.MeetingDocument;
import org.cmsfamily.catalog.screening.ScreeningView.ShareView;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.paper.PaperTable;
import org.cmsfamily.paper.PaperTable.Head;
import org.cmsfamily.platform.json.Words;
import org.jspecify.annotations.Nullable;

/** The cost plan, per instrument and budget year. */
public final class CostOnPaper {
  private final MeetingDocument document;
  private final CostPlan plan;
  private final NamesIn names;

  CostOnPaper(MeetingDocument document, Terms terms, NamesIn names) {
    this.document = document;
    this.plan = terms.costPlan();
    this.names = names;
  }

  /** In which currency, by which key, with or without programme support cost. */
  public String basis() {
    var key = plan.key();
    var support = plan.programmeSupportCost();
    return names
        .messages()
        .costBasis(
            currency(),
            key == null ? names.none() : names.word("key", Words.of(key.kind())) + weights(),
            support == null ? names.none() : names.word("support", Words.of(support)));
  }

  private String currency() {
    return Objects.requireNonNullElse(plan.currency(), names.none());
  }

  private String weights() {
    var key = plan.key();
    return key == null || key.weights().isEmpty()
        ? ""
        : names.ownFirst(key.weights()).entrySet().stream()
            .map(
                each ->
                    names.instrument(each.getKey())
                        + " "
                        + names.formats().decimal(each.getValue()))
            .collect(Collectors.joining("; ", " (", ")"));
  }

  /** What each instrument pays each year, against what its budget provides. */
  public PaperTable shares() {
    return shares(
        names.messages().sharesTable(currency()), document.screening().costPlan().shares());
  }

  /** The same while the coalition is alone; empty where there is none. */
  public PaperTable coalition() {
    var shares = document.terms().ofCoalition().map(Terms::costs).map(Costs::shares);
    return shares(
        names.messages().coalitionTable(currency()),
        shares.orElse(List.of()).stream().map(CostOnPaper::shown).toList());
  }

  private static ShareView shown(YearShare share) {
    return new ShareView(
        share.instrument(),
        share.year().getValue(),
        share.baseline(),
        share.recurring(),
        share.oneTime(),
        share.voluntary(),
        share.cost().subtract(share.voluntary()));
  }

  private PaperTable shares(String caption, List<ShareView> shares) {
    var heads = new ArrayList<Head>();
    heads.add(new Head(head("year"), 16, false));
    for (var name : List.of("baseline", "recurring", "oneTime", "voluntary", "net", "left")) {
      heads.add(new Head(head("cost." + name), 14, true));
    }
    var table = new PaperTable(caption, heads);
    names
        .ownFirst(shares.stream().collect(Collectors.groupingBy(ShareView::instrument)))
        .forEach(
            (instrument, years) -> {
              table.group(names.instrument(instrument));
              years.forEach(share -> table.row(row(share)));
            });
    return table;
  }

  private List<String> row(ShareView share) {
    return List.of(
        Integer.toString(share.year()),
        names.bare(share.baseline()),
        names.bare(share.recurring()),
        names.bare(share.oneTime()),
        names.bare(share.voluntary()),
        names.bare(share.net()),
        names.bare(share.baseline().subtract(share.net())));
  }

  /** What the plan leaves open. */
  public List<String> open() {
    return document.screening().costPlan().open().stream()
        .map(text -> names.original(text, "en"))
        .toList();
  }

  /** Which lines of which budgets, or funds that a decision releases, are counted. */
  public PaperTable lines() {
    var table =
        new PaperTable(
            names.vocabulary().text("table.lines"),
            List.of(new Head(head("line"), 40, false), new Head(head("amounts"), 60, false)));
    names
        .ownFirst(plan.baseline())
        .forEach(
            (instrument, lines) -> {
              table.group(names.instrument(instrument));
              lines.forEach(line -> table.row(List.of(line(line), counted(line))));
            });
    return table;
  }

  private String line(BaselineLine line) {
    return Stream.of(line.line(), line.purpose(), named(line.budget()), named(line.decision()))
        .flatMap(Stream::ofNullable)
        .collect(Collectors.joining(", "));
  }

  private String counted(BaselineLine line) {
    var counted = amounts(line.years());
    return line.rises()
        ? counted + ". " + names.messages().mustRise(amounts(line.rise()))
        : counted;
  }

  private @Nullable String named(@Nullable String key) {
    return key == null ? null : names.decision(key);
  }

  private String amounts(Map<?, Amount> years) {
    return years.entrySet().stream()
        .map(each -> each.getKey() + ": " + amount(each.getValue()))
        .collect(Collectors.joining("; "));
  }

  /** An amount, with its currency where that is not the plan's. */
  String amount(@Nullable Amount amount) {
    if (amount == null) {
      return names.none();
    }
    var number = names.formats().decimal(amount.number());
    return amount.currency() == null ? number : number + "\u00a0" + amount.currency();
  }

  /** What is given in kind or by third parties, beside the money. */
  public List<String> beside() {
    return Stream.concat(
            plan.inKind().stream()
                .map(
                    one -> names.messages().inKind(names.instrument(one.instrument()), one.what())),
            plan.voluntaryIncome().stream()
                .map(
                    one ->
                        names
                            .messages()
                            .income(
                                names.instrument(one.instrument()),
                                one.year().toString(),
                                amount(one.amount()) + "\u00a0" + currency(),
                                names.word("income", Words.of(one.status())))))
        .toList();
  }

  private String head(String name) {
    return names.vocabulary().text("head." + name);
  }
}
