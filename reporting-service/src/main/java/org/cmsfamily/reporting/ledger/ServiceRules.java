package org.cmsfamily.reporting.ledger;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.known.KnownService;

/**
 * What a line must satisfy towards its service: it exists and runs in the quarter that the line
 * concerns, and payer and bearer take part in it.
 */
final class ServiceRules {

  private final Books books;
  private final Claim claim;
  private final List<LineViolation> broken = new ArrayList<>();

  private ServiceRules(Books books, Claim claim) {
    this.books = books;
    this.claim = claim;
  }

  /** Every rule that the line breaks. */
  static List<LineViolation> brokenBy(Claim claim, Books books) {
    var rules = new ServiceRules(books, claim);
    books
        .service(claim.service())
        .ifPresentOrElse(
            rules::check,
            () -> rules.refuse(Columns.SERVICE, "There is no service " + claim.service()));
    return rules.broken;
  }

  private void check(KnownService service) {
    var booking = Quarter.of(claim.bookingDate());
    if (booking.compareTo(service.firstQuarter()) < 0) {
      refuse(Columns.BOOKING_DATE, "The service begins on " + service.start());
    } else if (claim.concerns().compareTo(service.firstQuarter()) < 0) {
      refuse(Columns.CONCERNS, "The service begins on " + service.start());
    } else if (service.end() != null && claim.concerns().compareTo(Quarter.of(service.end())) > 0) {
      refuse(
          claim.concerns().equals(booking) ? Columns.BOOKING_DATE : Columns.CONCERNS,
          "The service ends on %s by its terms".formatted(service.end()));
    } else if (claim.concerns().compareTo(booking) > 0) {
      refuse(Columns.CONCERNS, "%s is after the booking date".formatted(claim.concerns()));
    } else {
      checkParticipants(service);
    }
  }

  private void checkParticipants(KnownService service) {
    var participants = service.participantsIn(claim.concerns());
    if (!participants.contains(books.payer())) {
      refuse(Columns.PAID_BY, takesNoPart(books.payer()));
    }
    if (!claim.byKey() && !books.instruments().contains(claim.borneBy())) {
      refuse(Columns.BORNE_BY, "There is no instrument " + claim.borneBy());
    } else if (!claim.byKey() && !participants.contains(claim.borneBy())) {
      refuse(Columns.BORNE_BY, takesNoPart(claim.borneBy()));
    }
  }

  private String takesNoPart(String instrument) {
    return "%s takes no part in %s in %s".formatted(instrument, claim.service(), claim.concerns());
  }

  private void refuse(String column, String message) {
    broken.add(LineViolation.invalid(claim.line(), column, message));
  }
}
