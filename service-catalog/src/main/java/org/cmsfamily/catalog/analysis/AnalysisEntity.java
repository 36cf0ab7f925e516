package org.cmsfamily.catalog.analysis;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.store.DatedEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of an analysis. */
@Entity
@Table(name = "analysis")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class AnalysisEntity extends DatedEntity<RecordedAnalysis> {
  String code;
  String title;

  @Nullable String author;

  @Nullable LocalDate publishedOn;

  String recordedBy;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Implication> implications;

  @Override
  protected void copy(RecordedAnalysis recorded) {
    code = recorded.analysis().code();
    title = recorded.analysis().title();
    author = recorded.analysis().author();
    publishedOn = recorded.analysis().date();
    recordedBy = recorded.recordedBy();
    implications = recorded.analysis().implications();
  }

  @Override
  public RecordedAnalysis toAggregate() {
    return new RecordedAnalysis(
        id(), new Analysis(code, family(), title, author, publishedOn, implications), recordedBy);
  }
}
