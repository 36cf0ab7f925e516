package org.cmsfamily.workbench.service;

import java.time.LocalDate;
import org.cmsfamily.workbench.catalog.ServiceSummary;

/**
 * A service in the list.
 *
 * @param reviewTone how its review date looks today: {@code late}, {@code soon} or {@code calm}
 */
record ServiceRow(ServiceSummary service, String reviewTone) {
  private static final int SOON_DAYS = 90;

  static ServiceRow of(ServiceSummary service, LocalDate today) {
    return new ServiceRow(service, tone(service, today));
  }

  private static String tone(ServiceSummary service, LocalDate today) {
    var review = service.reviewDate();
    if (review == null || service.state() == ServiceSummary.Stage.CLOSED) return "calm";
    if (review.isBefore(today)) return "late";
    return review.isBefore(today.plusDays(SOON_DAYS)) ? "soon" : "calm";
  }
}
