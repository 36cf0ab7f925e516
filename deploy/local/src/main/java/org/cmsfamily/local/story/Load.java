package org.cmsfamily.local.story;

import java.time.LocalDate;
import org.cmsfamily.local.Failure;
import org.cmsfamily.local.Suite;
import org.cmsfamily.local.api.Refused;

/**
 * Brings the family's real reference data into a running suite through the registry's API: the
 * steward founds, then each instrument's registrar enters what is his, with his own token. What the
 * data lack is not invented. Taken twice, it doubles nothing.
 */
public final class Load {

  /** The real family's code. */
  public static final String FAMILY = "CMS-FAMILY";

  private final Loading loading;
  private final LocalDate businessDate;

  /**
   * @param businessDate the family's day at its founding
   */
  public Load(Loading loading, LocalDate businessDate) {
    this.loading = loading;
    this.businessDate = businessDate;
  }

  /** Loads the real family ({@code ./skein load}). */
  public static void run(Suite suite) {
    onceOnly(() -> bring(suite));
  }

  /** Says what to do when a step was taken before, but with other data. */
  static void onceOnly(Runnable steps) {
    try {
      steps.run();
    } catch (Refused e) {
      if (!e.answer().slug().equals("idempotency-key-reused")) throw e;
      throw new Failure(
          "This was done before with other data than now; ./skein reset begins anew.\n"
              + e.getMessage(),
          e);
    }
  }

  private static void bring(Suite suite) {
    var telling = new Telling(System.out);
    var data = new ReferenceData(suite.data());
    telling.chapter("Loading the reference data of the CMS Family");
    var loading = new Loading(data, Cast.byOffice(suite), Codes.PUBLISHED, FAMILY, telling);
    new Load(loading, foundedOn(data)).all();
  }

  /** The first date of the demonstration's calendar. */
  private static LocalDate foundedOn(ReferenceData data) {
    return LocalDate.parse(data.demonstration().path("calendar").path(0).path("date").asText());
  }

  /** Loads everything. */
  public void all() {
    var telling = loading.telling();
    new FoundFamily(loading, businessDate).found();
    var offices = new FillOffices(loading, businessDate);
    telling.count("first officers, appointed by the steward", offices::first);
    telling.line("Each instrument's registrar enters what is his:");
    var secretariats = new EnterSecretariats(loading);
    telling.count("serving arrangements", secretariats::arrangements);
    telling.count("seats of secretariats", secretariats::seats);
    var bodies = new EnterBodies(loading);
    telling.count("governing and advisory bodies", bodies::bodies);
    telling.count("other officers, confirmed where their role binds", offices::others);
    telling.count("meetings", bodies::meetings);
    var decisions = new EnterDecisions(loading);
    telling.count("decisions, with their provisions", decisions::decisions);
    telling.count("competences given by a decision", bodies::competencesByDecision);
    telling.count("answers to invitations, reported back", decisions::answers);
  }
}
