package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.cmsfamily.reporting.ledger.PostingQuarters;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** The quarters of services that at least one participant has closed. */
@ApplicationScoped
class Quarters implements PostingQuarters {

  private final Documents<ServiceQuarter> documents;

  Quarters(Database database) {
    this.documents = new Documents<>(database, "service_quarter", ServiceQuarter.class);
  }

  /**
   * Reads a quarter of a path.
   *
   * @throws Problem 404 if it is none: there is no such thing
   */
  static Quarter parse(String text) {
    try {
      return Quarter.parse(text);
    } catch (IllegalArgumentException e) {
      throw PlatformProblems.notFound("quarter '%s'".formatted(text));
    }
  }

  Optional<ServiceQuarter> find(String service, Quarter quarter) {
    return documents.find(ServiceQuarter.idOf(service, quarter));
  }

  /** The quarter, open if nobody has closed it. */
  ServiceQuarter get(ServiceFacts service, Quarter quarter) {
    return find(service.code(), quarter).orElseGet(() -> ServiceQuarter.open(service, quarter));
  }

  /** All stored quarters of the service, in order. */
  List<ServiceQuarter> of(String service) {
    return documents.list("service = :service", Map.of("service", service));
  }

  void save(ServiceQuarter quarter) {
    var columns =
        Map.of(
            "service", quarter.service(),
            "quarter", quarter.quarter().toString(),
            "closed", quarter.closed());
    if (quarter.version() == 1) {
      documents.insert(quarter, columns);
    } else {
      documents.update(quarter, columns);
    }
  }

  @Override
  public Quarter openFrom(String service, String payer, Quarter quarter) {
    var closed =
        of(service).stream()
            .filter(stored -> stored.closedBy(payer))
            .map(ServiceQuarter::quarter)
            .toList();
    var open = quarter;
    while (closed.contains(open)) {
      open = open.next();
    }
    return open;
  }
}
