package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.reporting.document.InService;
import org.cmsfamily.reporting.document.KeyReport;
import org.cmsfamily.reporting.document.Origin;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.ledger.EntriesOfGroups;
import org.cmsfamily.reporting.ledger.EntriesOfGroups.RateCount;
import org.cmsfamily.reporting.ledger.EntryOfGroup;
import org.cmsfamily.reporting.ledger.LedgerEntry;

/**
 * Follows a figure to its ledger lines, keys, rates and decisions, as far as the caller may see.
 */
@ApplicationScoped
class TraceFigure {

  private final ReportStore store;
  private final EntriesOfGroups entries;

  TraceFigure(ReportStore store, EntriesOfGroups entries) {
    this.store = store;
    this.entries = entries;
  }

  ProvenanceView.Figures figures(String report, ReportRevision revision) {
    return new ProvenanceView.Figures(
        List.copyOf(document(report, revision).provenance().figures().keySet()));
  }

  /**
   * Traces.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if the pointer names no figure
   */
  ProvenanceView trace(String report, ReportRevision revision, String figure, Page page) {
    var document = document(report, revision);
    var origins = document.provenance().figures();
    var origin = origins.get(figure);
    if (origin == null) {
      throw PlatformProblems.notFound("figure " + figure);
    }
    var behind = behind(origin, origins);
    var decided = decisions(document, figure, behind);
    var json = Json.tree(document);
    var lots = all(behind, Origin::lots);
    var found = entries.page(lots, page);
    return new ProvenanceView(
        figure,
        json.at(figure),
        origin.rule(),
        origin.of().stream().map(of -> new ProvenanceView.Source(of, json.at(of))).toList(),
        lines(document, found.items()),
        keys(document, all(behind, Origin::keys)),
        document.decisions().stream().filter(decision -> decided.contains(decision.key())).toList(),
        terms(document, figure),
        entries.rates(lots).stream().map(RateCount::rate).toList(),
        found.next());
  }

  private ReportDocument document(String report, ReportRevision revision) {
    return ReportDocument.of(store.manifest(report, revision.number()));
  }

  /** The origin and all that it follows from, each once. */
  private static Set<Origin> behind(Origin first, Map<String, Origin> origins) {
    var found = new LinkedHashSet<Origin>();
    var open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      var origin = open.pop();
      if (found.add(origin)) {
        origin.of().stream().flatMap(of -> Stream.ofNullable(origins.get(of))).forEach(open::push);
      }
    }
    return found;
  }

  private static SortedSet<String> all(
      Collection<Origin> origins, Function<Origin, List<String>> part) {
    return origins.stream()
        .flatMap(origin -> part.apply(origin).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<ProvenanceView.Lines> lines(ReportDocument document, List<EntryOfGroup> page) {
    var shown = new TreeMap<String, List<LedgerEntry>>();
    for (var item : page) {
      var ofLot = shown.computeIfAbsent(item.group(), lot -> new ArrayList<>());
      Stream.ofNullable(item.entry()).forEach(ofLot::add);
    }
    var seen = entries.counts(shown.keySet());
    var lots = document.provenance().lots();
    return shown.entrySet().stream()
        .filter(lot -> lots.containsKey(lot.getKey()))
        .map(
            lot ->
                ProvenanceView.Lines.of(
                    lot.getKey(),
                    Objects.requireNonNull(lots.get(lot.getKey())),
                    lot.getValue(),
                    seen.getOrDefault(lot.getKey(), 0)))
        .toList();
  }

  private static SortedMap<String, KeyReport> keys(ReportDocument document, Set<String> ids) {
    var keys = new TreeMap<String, KeyReport>();
    InService.each(document, service -> service.keys().entrySet().stream())
        .map(InService::value)
        .filter(key -> ids.contains(key.getKey()))
        .forEach(key -> keys.put(key.getKey(), key.getValue()));
    return keys;
  }

  /** The decisions behind the figure's sources, and behind the service that it is about. */
  private static Set<String> decisions(ReportDocument document, String figure, Set<Origin> behind) {
    return Stream.concat(
            all(behind, Origin::decisions).stream(),
            about(document, figure).flatMap(each -> each.service().decisions().stream()))
        .collect(Collectors.toSet());
  }

  private static List<ProvenanceView.Terms> terms(ReportDocument document, String figure) {
    return about(document, figure)
        .map(
            each ->
                new ProvenanceView.Terms(
                    each.code(),
                    each.service().proposal(),
                    each.service().termsVersion(),
                    each.service().fingerprint()))
        .toList();
  }

  /** The service that the figure is about; all of them for a total. */
  private static Stream<InService<String>> about(ReportDocument document, String figure) {
    return InService.each(document, service -> Stream.of(figure))
        .filter(each -> isAbout(figure, each.code()));
  }

  private static boolean isAbout(String figure, String service) {
    return figure.startsWith("/totals/") || figure.startsWith("/services/" + service + "/");
  }
}
