package org.cmsfamily.reporting.ledger.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.replica.Instruments;
import org.jspecify.annotations.Nullable;

/** A payer's finance officer says how its own accounting system writes extracts. */
@ApplicationScoped
class SaveProfile {

  /** Profiles of a payer: source systems are few. */
  private static final int MOST = 50;

  private final ImportProfiles profiles;
  private final Instruments instruments;
  private final BusinessCalendar calendar;
  private final Actor actor;

  SaveProfile(
      ImportProfiles profiles, Instruments instruments, BusinessCalendar calendar, Actor actor) {
    this.profiles = profiles;
    this.instruments = instruments;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Saves the first version.
   *
   * @throws org.cmsfamily.platform.problem.Problem 403 if the caller is no finance officer of the
   *     payer; 409 if the payer is not known here, or has a profile of the source system; 422 if it
   *     has as many as there can be
   */
  Done<ImportProfile> save(ProfileRequest request) {
    var capacity = officer(request.payer(), request.actingAs());
    if (!instruments.of(request.family()).contains(request.payer())) {
      throw PlatformProblems.notKnownYet(
          "Instrument %s of %s".formatted(request.payer(), request.family()));
    }
    if (profiles.count(Filter.where("payer", request.payer())) >= MOST) {
      throw Problem.of(ReportingProblems.TOO_MANY, Text.of("too-many-profiles").with("most", MOST));
    }
    var first =
        new ProfileVersion(1, request.layout(), null, calendar.today(request.family()), capacity);
    var profile =
        new ImportProfile(
            UUID.randomUUID().toString(),
            request.family(),
            1,
            request.payer(),
            request.sourceSystem(),
            List.of(first));
    return done(ProfileAct.SAVE, profiles.add(profile), capacity);
  }

  /**
   * Corrects by a new version.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if it does not exist for the caller; 412 if
   *     it is at another version
   */
  Done<ImportProfile> correct(String id, long version, ProfileCorrectionRequest request) {
    var profile = profiles.lock(id);
    var capacity = officer(profile.payer(), request.actingAs());
    Acts.mustBe(version, profile);
    var next =
        new ProfileVersion(
            profile.newest().number() + 1,
            request.layout(),
            request.reason(),
            calendar.today(profile.family()),
            capacity);
    return done(ProfileAct.CORRECT, profiles.update(profile.correct(next)), capacity);
  }

  private Capacity officer(String payer, @Nullable String actingAs) {
    return actor.capacityFor(Set.of(Roles.FINANCE_OFFICER), payer::equals, actingAs);
  }

  private static Done<ImportProfile> done(
      ProfileAct act, ImportProfile profile, Capacity capacity) {
    return Done.of(
        profile,
        ActDraft.of(
            act,
            "import-profile",
            profile,
            capacity,
            Map.of("sourceSystem", profile.sourceSystem())));
  }
}
