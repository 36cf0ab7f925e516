package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * A service as it is shown, with what the caller may do to it.
 *
 * @param formerTitles that it bore, until other terms gave it others
 * @param resolutions what its participants' bodies resolved on it
 */
record ServiceView(
    @JsonUnwrapped ServiceState service,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FormerTitle> formerTitles,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Resolution> resolutions,
    List<PossibleAct> acts) {

  /**
   * As one sees it. What the terms of others hold of its lines is a matter of who takes part.
   *
   * @param held the reader's capacities
   * @param holders whose unpublished matters the reader may see
   * @param againstBinding why nothing that binds an instrument may be done now
   * @param today the family's day
   * @param day whose title and participants are shown; null for the present ones
   */
  static ServiceView of(
      Service service,
      Set<Capacity> held,
      Set<String> holders,
      List<Text> againstBinding,
      LocalDate today,
      @Nullable LocalDate day) {
    var funds =
        Collections.disjoint(holders, service.terms().instruments())
            ? service.funds().baselineAlone()
            : service.funds();
    var acts = new ArrayList<PossibleAct>();
    meet(service, held).map(one -> one.unless(againstBinding)).ifPresent(acts::add);
    join(service, held).map(one -> one.unless(againstBinding)).ifPresent(acts::add);
    resolve(service, held, today).map(one -> one.unless(againstBinding)).ifPresent(acts::add);
    return new ServiceView(
        ServiceState.of(service, funds, day),
        service.formerTitles(),
        service.course().resolutions(),
        acts);
  }

  private static Optional<PossibleAct> meet(Service service, Set<Capacity> held) {
    var open = service.conditions().stream().filter(one -> one.met() == null).toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            PossibleAct.of(
                ServiceAct.MEET_CONDITION,
                held,
                MeetCondition.ROLES,
                holder -> open.stream().anyMatch(one -> one.instrument().equals(holder)),
                List.of()));
  }

  private static Optional<PossibleAct> join(Service service, Set<Capacity> held) {
    var awaited = new ExistingService(service).awaited();
    return awaited.isEmpty()
        ? Optional.empty()
        : Optional.of(
            PossibleAct.of(
                ServiceAct.JOIN_EXISTING,
                held,
                RecordExisting.ROLES,
                awaited::contains,
                List.of()));
  }

  /** Of a closed service nothing is resolved any more. */
  private static Optional<PossibleAct> resolve(
      Service service, Set<Capacity> held, LocalDate today) {
    return service.stage() == ServiceStage.CLOSED
        ? Optional.empty()
        : Optional.of(
            PossibleAct.of(
                ServiceAct.RECORD_RESOLUTION,
                held,
                RecordResolution.ROLES,
                service.course().takingPartOn(today)::contains,
                List.of()));
  }
}
