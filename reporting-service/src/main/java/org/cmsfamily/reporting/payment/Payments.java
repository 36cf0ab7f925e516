package org.cmsfamily.reporting.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.NewestFirst;
import org.cmsfamily.platform.wording.Text;

/** The payments between the participants of services, seen by all of them. */
@ApplicationScoped
public class Payments implements NewestFirst<Payment, PaymentEntity> {

  @Override
  public PaymentEntity newEntity() {
    return new PaymentEntity();
  }

  @Override
  public String noun() {
    return "payment";
  }

  /** All of a service, by id. */
  public List<Payment> ofService(String service) {
    return listAll(Filter.where("service", service));
  }

  /**
   * The service of a payment, which is not read beyond that: it may change until it is locked.
   *
   * @throws Problem 404 if it does not exist for the actor
   */
  String serviceOf(String id) {
    return find("id", id)
        .project(OfService.class)
        .firstResultOptional()
        .orElseThrow(() -> PlatformProblems.notFound(noun() + " " + id))
        .service();
  }

  /** What a payment is for. */
  record OfService(String service) {}

  @Override
  public Problem violated(String constraint, Payment payment) {
    return Problem.of(
        PlatformProblems.ALREADY_EXISTS,
        Text.of("payment-recorded-already")
            .with("instrument", payment.from())
            .with("reference", payment.reference()));
  }
}
