package org.cmsfamily.reporting.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.NewestFirst;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.TransactionLock;

/** Measurements of services, for their participants. */
@ApplicationScoped
public class Measurements implements NewestFirst<Measurement, MeasurementEntity> {

  /** Measurements of an indicator in a quarter at most, those taken back among them. */
  private static final int MOST_OF_A_QUARTER = 50;

  private static final BinaryOperator<Measurement> NEWER =
      BinaryOperator.maxBy(Comparator.comparingInt(Measurement::position));

  private final TransactionLock lock;

  Measurements(TransactionLock lock) {
    this.lock = lock;
  }

  @Override
  public MeasurementEntity newEntity() {
    return new MeasurementEntity();
  }

  @Override
  public String noun() {
    return "measurement";
  }

  /** Of each indicator the one that counts for the quarter, by indicator. */
  public List<Measurement> of(String service, Quarter quarter) {
    var newest = new TreeMap<String, Measurement>();
    listAll(Filter.where("service", service).and("quarter", quarter)).stream()
        .filter(one -> one.withdrawal() == null)
        .forEach(one -> newest.merge(one.indicator(), one, NEWER));
    return List.copyOf(newest.values());
  }

  /** The one of an indicator that counts for the last quarter in which it was measured. */
  Optional<Measurement> newest(String service, String indicator) {
    return listAll(Filter.where("service", service).and("indicator", indicator)).stream()
        .filter(one -> one.withdrawal() == null)
        .max(Comparator.comparing(Measurement::quarter).thenComparingInt(Measurement::position));
  }

  /**
   * The place of the next measurement of the quarter and indicator; nobody else takes it before the
   * transaction ends.
   *
   * @throws Problem 422 {@code too-many} if it was measured as often as it can be
   */
  int nextPosition(String service, Quarter quarter, String indicator) {
    lock.lock(String.join(" ", "measurements", service, quarter.toString(), indicator));
    var filter =
        Filter.where("service", service).and("quarter", quarter).and("indicator", indicator);
    int before = (int) count(filter);
    if (before >= MOST_OF_A_QUARTER) {
      throw Problem.of(
          ReportingProblems.TOO_MANY,
          Text.of("measured-too-often")
              .with("indicator", indicator)
              .with("service", service)
              .with("times", before)
              .with("quarter", quarter));
    }
    return before + 1;
  }
}
