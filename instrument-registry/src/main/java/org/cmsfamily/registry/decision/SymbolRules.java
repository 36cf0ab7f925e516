package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.symbol.ParsedSymbol;
import org.jspecify.annotations.Nullable;

/** Decisions whose symbols read the same are one; a revision is related to what it revises. */
@ApplicationScoped
class SymbolRules {

  private final Decisions decisions;

  SymbolRules(Decisions decisions) {
    this.decisions = decisions;
  }

  /**
   * Goes on only if no other decision has the symbol.
   *
   * @throws Problem 409 naming the one that has it
   */
  void mustBeNew(Decision decision) {
    var symbolKey = decision.symbolKey();
    if (symbolKey == null) {
      return;
    }
    decisions
        .withSymbol(symbolKey)
        .ifPresent(
            other -> {
              throw Problem.of(
                      PlatformProblems.ALREADY_EXISTS,
                      Text.of("symbol-already")
                          .with("symbol", String.valueOf(decision.symbol()))
                          .with("decision", other.key())
                          .with("recorded", String.valueOf(other.symbol())))
                  .extension("decision", other.key());
            });
  }

  /** The relations with that to what the symbol says it revises. */
  List<Relation> related(@Nullable ParsedSymbol parsed, List<Relation> relations) {
    if (parsed == null || !parsed.isRevision()) {
      return relations;
    }
    var revised = revisedBy(parsed);
    boolean named =
        relations.stream()
            .anyMatch(
                r ->
                    r.target().equals(revised)
                        && (r.type() == RelationType.AMENDS
                            || r.type() == RelationType.SUPERSEDES));
    return named
        ? relations
        : Stream.concat(
                relations.stream(),
                Stream.of(
                    new Relation(RelationType.AMENDS, revised, false, null, "The symbol says so")))
            .toList();
  }

  /** The latest earlier text that is recorded, else the first one. */
  private String revisedBy(ParsedSymbol parsed) {
    return decisions.revisionsOf(parsed.unrevisedKey()).stream()
        .filter(earlier -> numberOf(earlier.parsed()) < numberOf(parsed))
        .max(Comparator.comparingInt(earlier -> numberOf(earlier.parsed())))
        .map(Decision::key)
        .orElse(parsed.unrevisedKey());
  }

  private static int numberOf(@Nullable ParsedSymbol parsed) {
    var revision = parsed == null ? null : parsed.revision();
    return revision == null ? 0 : Integer.parseInt(revision.replaceAll("\\D", ""));
  }
}
