package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.store.AggregateRepository;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.reporting.ledger.PostingQuarters;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.hibernate.StatelessSession;

/** The quarters of services that at least one participant has closed. */
@ApplicationScoped
class Quarters
    implements AggregateRepository<ServiceQuarter, ServiceQuarterEntity>, PostingQuarters {

  private final StatelessSession session;

  Quarters(StatelessSession session) {
    this.session = session;
  }

  @Override
  public ServiceQuarterEntity newEntity() {
    return new ServiceQuarterEntity();
  }

  @Override
  public String noun() {
    return "service quarter";
  }

  /**
   * Reads a quarter of a path.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if it is none: there is no such thing
   */
  static Quarter parse(String text) {
    try {
      return Quarter.parse(text);
    } catch (IllegalArgumentException e) {
      throw PlatformProblems.notFound("quarter '%s'".formatted(text));
    }
  }

  Optional<ServiceQuarter> find(String service, Quarter quarter) {
    return findOptional(ServiceQuarter.idOf(service, quarter));
  }

  /** The quarter, open if nobody has closed it. */
  ServiceQuarter get(ServiceFacts service, Quarter quarter) {
    return find(service.code(), quarter).orElseGet(() -> ServiceQuarter.open(service, quarter));
  }

  /** All stored quarters of the service, in order. */
  List<ServiceQuarter> of(String service) {
    return listAll(Filter.where("service", service));
  }

  /**
   * The numbers of the newest revisions of all stored quarters, without their totals; 0 if open.
   */
  SortedMap<Quarter, Integer> newestRevisions(String service) {
    var newest = new TreeMap<Quarter, Integer>();
    session
        .createNativeQuery(
            """
            select q.quarter as quarter, coalesce(max(r.number), 0) as number
            from service_quarter q left join quarter_revision r on r.service_quarter = q.id
            where q.service = :service group by q.quarter
            """,
            Tuple.class)
        .setParameter("service", service)
        .getResultList()
        .forEach(
            row ->
                newest.put(
                    Quarter.parse(row.get("quarter", String.class)),
                    row.get("number", Integer.class)));
    return newest;
  }

  /** Stores the next version; the first closing is the first row. */
  ServiceQuarter store(ServiceQuarter quarter) {
    return quarter.version() == 1 ? add(quarter) : update(quarter);
  }

  @Override
  public Quarter openFrom(String service, String payer, Quarter quarter) {
    var closed =
        session
            .createNativeQuery(
                """
                    select distinct q.quarter from service_quarter q
                    left join quarter_closing c on c.service_quarter = q.id and c.instrument = :payer
                    left join quarter_revision r on r.service_quarter = q.id
                    where q.service = :service and (c.instrument is not null or r.number is not null)
                    """,
                Tuple.class)
            .setParameter("service", service)
            .setParameter("payer", payer)
            .getResultList()
            .stream()
            .map(row -> row.get("quarter", String.class))
            .collect(Collectors.toSet());
    var open = quarter;
    while (closed.contains(open.toString())) {
      open = open.next();
    }
    return open;
  }
}
