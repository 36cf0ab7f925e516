package org.cmsfamily.catalog.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.catalog.CatalogTopics;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.jspecify.annotations.Nullable;

/** The analyses that were recorded here. */
@ApplicationScoped
public class RecordedAnalyses {

  private final Documents<RecordedAnalysis> documents;
  private final Outbox outbox;

  RecordedAnalyses(Database database, Outbox outbox) {
    this.documents = new Documents<>(database, "analysis", RecordedAnalysis.class);
    this.outbox = outbox;
  }

  /** All analyses of a family. */
  public Analyses of(String family) {
    return new Analyses(
        documents.list("family = :family", Map.of("family", family)).stream()
            .map(RecordedAnalysis::analysis)
            .toList());
  }

  RecordedAnalysis get(String code) {
    return documents.get(code);
  }

  Paged<Analysis> page(@Nullable String family, Page page) {
    return family == null
        ? documents.page("true", Map.of(), page).map(RecordedAnalysis::analysis)
        : documents
            .page("family = :family", Map.of("family", family), page)
            .map(RecordedAnalysis::analysis);
  }

  RecordedAnalysis add(RecordedAnalysis recorded) {
    documents.insert(recorded, Map.of());
    outbox.append(CatalogTopics.ANALYSES, recorded.id(), recorded.version(), recorded.analysis());
    return recorded;
  }
}
