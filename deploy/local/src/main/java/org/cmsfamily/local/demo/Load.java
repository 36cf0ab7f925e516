package org.cmsfamily.local.demo;

import java.time.LocalDate;
import org.cmsfamily.local.Suite;
import org.cmsfamily.local.UserError;
import org.cmsfamily.local.api.ApiException;

/**
 * Brings the family's real reference data into a running suite through the registry's API: the
 * steward founds, then each instrument's registrar enters what is his, with his own token. What the
 * data lack is not invented. Taken twice, it doubles nothing.
 */
public final class Load {

  /** The real family's code. */
  public static final String FAMILY = "CMS-FAMILY";

  private final LoadContext context;
  private final LocalDate businessDate;

  /**
   * @param businessDate the family's day at its founding
   */
  public Load(LoadContext context, LocalDate businessDate) {
    this.context = context;
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
    } catch (ApiException e) {
      if (!e.answer().slug().equals("idempotency-key-reused")) throw e;
      throw new UserError(
          "This was done before with other data than now; ./skein reset begins anew.\n"
              + e.getMessage(),
          e);
    }
  }

  private static void bring(Suite suite) {
    var console = new Console(System.out);
    var data = new ReferenceData(suite.data());
    console.heading("Loading the reference data of the CMS Family");
    var context = new LoadContext(data, Personas.byOffice(suite), Codes.PUBLISHED, FAMILY, console);
    new Load(context, foundedOn(data)).all();
  }

  /** The first date of the demonstration's calendar. */
  private static LocalDate foundedOn(ReferenceData data) {
    return LocalDate.parse(data.demonstration().path("calendar").path(0).path("date").asText());
  }

  /** Loads everything. */
  public void all() {
    var console = context.console();
    new CreateFamily(context, businessDate).found();
    var offices = new AppointPeople(context, businessDate);
    console.count("first officers, appointed by the steward", offices::first);
    console.line("Each instrument's registrar enters what is his:");
    var secretariats = new EnterSecretariats(context);
    console.count("serving arrangements", secretariats::arrangements);
    console.count("seats of secretariats", secretariats::seats);
    var bodies = new EnterBodies(context);
    console.count("governing and advisory bodies", bodies::bodies);
    console.count("other officers, confirmed where their role binds", offices::others);
    console.count("meetings", bodies::meetings);
    var decisions = new EnterDecisions(context);
    console.count("decisions, with their provisions", decisions::decisions);
    console.count("competences given by a decision", bodies::competencesByDecision);
    console.count("answers to invitations, reported back", decisions::answers);
  }
}
