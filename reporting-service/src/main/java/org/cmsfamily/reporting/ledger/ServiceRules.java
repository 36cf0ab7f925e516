package org.cmsfamily.reporting.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.replica.ServiceFacts;

/**
 * What a line must satisfy towards its service: it exists and runs in the quarter that the line
 * concerns, and payer and bearer take part in it.
 */
final class ServiceRules {

  private record In(String service, Quarter quarter) {}

  private final ImportContext context;
  private final Map<In, SortedSet<String>> participants = new HashMap<>();

  ServiceRules(ImportContext context) {
    this.context = context;
  }

  /** Every rule that the line breaks. */
  List<LineViolation> brokenBy(LedgerLine line) {
    return context
        .service(line.service())
        .map(service -> brokenBy(line, service))
        .orElseGet(
            () ->
                List.of(
                    refusal(
                        line,
                        LedgerColumns.SERVICE,
                        Text.of("no-such-service").with("service", line.service()))));
  }

  private List<LineViolation> brokenBy(LedgerLine line, ServiceFacts service) {
    var booking = Quarter.of(line.bookingDate());
    if (line.bookingDate().isBefore(service.start())) {
      return List.of(begins(line, LedgerColumns.BOOKING_DATE, service));
    }
    if (line.bookingDate().isAfter(context.today())) {
      return List.of(
          refusal(
              line,
              LedgerColumns.BOOKING_DATE,
              Text.of("day-after-today")
                  .with("day", line.bookingDate())
                  .with("today", context.today())));
    }
    if (line.concerns().compareTo(service.firstQuarter()) < 0) {
      return List.of(begins(line, LedgerColumns.CONCERNS, service));
    }
    var last = service.lastDay();
    if (last != null && line.concerns().compareTo(Quarter.of(last)) > 0) {
      return List.of(
          refusal(
              line,
              line.concerns().equals(booking) ? LedgerColumns.BOOKING_DATE : LedgerColumns.CONCERNS,
              service.endsOn() == null
                  ? Text.of("service-ends-on").with("day", last)
                  : Text.of("service-closed-on").with("day", last)));
    }
    if (line.concerns().compareTo(booking) > 0) {
      return List.of(
          refusal(
              line,
              LedgerColumns.CONCERNS,
              Text.of("after-booking-date").with("quarter", line.concerns())));
    }
    return strangers(line, participantsIn(service, line.concerns()));
  }

  private List<LineViolation> strangers(LedgerLine line, SortedSet<String> participants) {
    var broken = new ArrayList<LineViolation>();
    if (!participants.contains(context.payer())) {
      broken.add(refusal(line, LedgerColumns.PAID_BY, takesNoPart(context.payer(), line)));
    }
    if (!line.byKey() && !context.instruments().contains(line.borneBy())) {
      broken.add(
          refusal(
              line,
              LedgerColumns.BORNE_BY,
              Text.of("no-such-instrument").with("instrument", line.borneBy())));
    } else if (!line.byKey() && !participants.contains(line.borneBy())) {
      broken.add(refusal(line, LedgerColumns.BORNE_BY, takesNoPart(line.borneBy(), line)));
    }
    return broken;
  }

  private SortedSet<String> participantsIn(ServiceFacts service, Quarter quarter) {
    return participants.computeIfAbsent(
        new In(service.code(), quarter), in -> service.participantsIn(quarter));
  }

  private static LineViolation begins(LedgerLine line, String column, ServiceFacts service) {
    return refusal(line, column, Text.of("service-begins-on").with("day", service.start()));
  }

  private static Text takesNoPart(String instrument, LedgerLine line) {
    return Text.of("takes-no-part")
        .with("instrument", instrument)
        .with("service", line.service())
        .with("quarter", line.concerns());
  }

  private static LineViolation refusal(LedgerLine line, String column, Text message) {
    return LineViolation.invalid(line.line(), column, message);
  }
}
