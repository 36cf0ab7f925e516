package org.cmsfamily.reporting.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.jspecify.annotations.Nullable;

/** Measurements of services, for their participants. */
@ApplicationScoped
public class Measurements {

  private static final BinaryOperator<Measurement> NEWER =
      BinaryOperator.maxBy(Comparator.comparingInt(Measurement::position));

  private final Documents<Measurement> documents;

  Measurements(Database database) {
    this.documents = new Documents<>(database, "measurement", Measurement.class);
  }

  /** Of each indicator the one that counts for the quarter, by indicator. */
  public List<Measurement> of(String service, Quarter quarter) {
    var newest = new TreeMap<String, Measurement>();
    all(service, quarter).forEach(one -> newest.merge(one.indicator(), one, NEWER));
    return List.copyOf(newest.values());
  }

  List<Measurement> all(String service, Quarter quarter) {
    return documents.list(
        "service = :service and quarter = :quarter",
        Map.of("service", service, "quarter", quarter.toString()));
  }

  Paged<Measurement> page(String service, @Nullable String quarter, Page page) {
    return documents.page(
        "service = :service and (:quarter = '' or quarter = :quarter)",
        Map.of("service", service, "quarter", quarter == null ? "" : quarter),
        page);
  }

  void add(Measurement measurement) {
    documents.insert(
        measurement,
        Map.of(
            "service", measurement.service(),
            "quarter", measurement.quarter().toString(),
            "indicator", measurement.indicator()));
  }
}
