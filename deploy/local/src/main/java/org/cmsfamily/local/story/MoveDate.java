package org.cmsfamily.local.story;

import java.time.LocalDate;
import org.cmsfamily.local.Suite;
import org.cmsfamily.local.api.Api;

/** The operator moves a family's business date forward ({@code ./skein date FAMILY DATE}). */
public final class MoveDate {

  private MoveDate() {}

  /**
   * Moves it; the registry refuses to go back.
   *
   * @param family the family's code
   */
  public static void run(Suite suite, String family, LocalDate day) {
    new Api(suite.registry(), () -> suite.token(Office.OPERATOR.user()))
        .post(
            "move to " + day,
            "/families/" + family + "/business-date",
            Fields.none().with("date", day.toString()).node());
    System.out.println("In " + family + " it is now " + day);
  }
}
