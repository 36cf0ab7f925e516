package org.cmsfamily.registry.instrument;

import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A convention, agreement, memorandum of understanding or initiative.
 *
 * @param legalBasis {@code Art. IV.3}, {@code Art. IV.4} or none
 * @param binding whether it binds; neither kind nor legal basis says so
 * @param languages its working languages
 */
public record Instrument(
    String code,
    String family,
    String shortName,
    Names names,
    InstrumentKind kind,
    @Nullable String legalBasis,
    boolean binding,
    List<String> languages,
    @Nullable VisualIdentity identity,
    Milestones milestones,
    @Nullable Participation participation,
    @Nullable String website,
    List<FormerName> formerNames,
    Provenance provenance,
    long version)
    implements Aggregate {

  public Instrument {
    languages = List.copyOf(languages);
    formerNames = List.copyOf(formerNames);
  }

  /** What {@code facts} say, as the next version; code and family stay. */
  Instrument changedTo(Instrument facts) {
    return new Instrument(
        code,
        family,
        facts.shortName,
        facts.names,
        facts.kind,
        facts.legalBasis,
        facts.binding,
        facts.languages,
        facts.identity,
        facts.milestones,
        facts.participation,
        facts.website,
        facts.formerNames,
        facts.provenance,
        version + 1);
  }

  @Override
  public String id() {
    return code;
  }

  @Override
  public Set<String> readers() {
    return Set.of(EVERYONE);
  }

  @Override
  public Set<String> touches() {
    return Set.of(code);
  }
}
