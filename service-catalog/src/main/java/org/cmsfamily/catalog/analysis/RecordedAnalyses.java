package org.cmsfamily.catalog.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.cmsfamily.catalog.CatalogTopics;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.NewestFirst;
import org.cmsfamily.platform.store.PublishedRepository;

/** The analyses that were recorded here; each is published with its recording. */
@ApplicationScoped
public class RecordedAnalyses
    implements PublishedRepository<RecordedAnalysis, AnalysisEntity>,
        NewestFirst<RecordedAnalysis, AnalysisEntity> {
  private final Outbox outbox;

  RecordedAnalyses(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public AnalysisEntity newEntity() {
    return new AnalysisEntity();
  }

  @Override
  public String noun() {
    return "analysis";
  }

  @Override
  public void publish(RecordedAnalysis recorded) {
    outbox.append(CatalogTopics.ANALYSES, recorded.id(), recorded.version(), recorded.shown());
  }

  /** Those of a family's analyses that terms name. */
  public Analyses named(String family, List<String> codes) {
    return codes.isEmpty()
        ? Analyses.NONE
        : new Analyses(
            listAll(Filter.where("family", family).with("code in :codes", Map.of("codes", codes)))
                .stream()
                .map(RecordedAnalysis::analysis)
                .toList());
  }
}
