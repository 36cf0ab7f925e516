package org.cmsfamily.registry.holder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cmsfamily.platform.actor.Capacity;

/** The offices that somebody holds, by their families and names. */
@ApplicationScoped
public class HeldOffices {

  private final Holders holders;
  private final HolderNames names;

  HeldOffices(Holders holders, HolderNames names) {
    this.holders = holders;
    this.names = names;
  }

  /** Those of the capacities, in their order. */
  public List<HeldOffice> of(Collection<Capacity> held) {
    var codes = held.stream().map(Capacity::holder).distinct().toList();
    if (codes.isEmpty()) {
      return List.of();
    }
    var byCode =
        holders.among(codes).stream().collect(Collectors.toMap(Holder::code, Function.identity()));
    var called = names.of(codes);
    return held.stream()
        .sorted()
        .map(one -> HeldOffice.of(one, byCode.get(one.holder()), called.get(one.holder())))
        .toList();
  }
}
