package org.cmsfamily.catalog.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cmsfamily.catalog.analysis.Implication.Dimension;
import org.cmsfamily.catalog.analysis.Implication.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What all analyses say on one dimension of an area for an instrument, side by side and never
 * summed. Source: StC44 decision, P2, P4, P5.
 *
 * @param area {@code *} for all
 * @param instrument {@code *} for all
 */
public record ImplicationRow(
    Dimension dimension,
    String area,
    String instrument,
    List<Stated> disadvantages,
    List<Stated> advantages) {

  /**
   * One finding of a study.
   *
   * @param analysis its code
   * @param title the study's
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Stated(
      String analysis,
      String title,
      @Nullable String author,
      @Nullable LocalDate date,
      @Nullable String id,
      String statement,
      String source,
      @Nullable Integer score) {

    static Stated of(Analysis study, Implication one) {
      return new Stated(
          study.code(),
          study.title(),
          study.author(),
          study.date(),
          one.id(),
          one.statement(),
          one.source(),
          one.score());
    }
  }

  private record Place(Dimension dimension, String area, String instrument)
      implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::dimension)
            .thenComparing(Place::area)
            .thenComparing(Place::instrument);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private record Said(Analysis study, Implication implication) {}

  /**
   * The rows of some analyses, by dimension, area and instrument.
   *
   * @param areas of which they are wanted; none for every one that is named
   * @param instruments for which they are wanted; none for every one that is named
   */
  public static List<ImplicationRow> of(
      Collection<Analysis> analyses, Collection<String> areas, Collection<String> instruments) {
    var rows = new TreeMap<Place, List<Said>>();
    for (var study : analyses) {
      for (var one : study.implications()) {
        for (var area : wanted(areas, one.areas(), one::concerns)) {
          for (var instrument : wanted(instruments, one.instruments(), one::touches)) {
            rows.computeIfAbsent(
                    new Place(one.dimension(), area, instrument), place -> new ArrayList<>())
                .add(new Said(study, one));
          }
        }
      }
    }
    return rows.entrySet().stream().map(row -> of(row.getKey(), row.getValue())).toList();
  }

  private static List<String> wanted(
      Collection<String> some, List<String> named, Predicate<String> concerned) {
    return some.isEmpty()
        ? named.stream().distinct().toList()
        : some.stream().distinct().filter(concerned).toList();
  }

  private static ImplicationRow of(Place place, List<Said> said) {
    return new ImplicationRow(
        place.dimension(),
        place.area(),
        place.instrument(),
        stated(said, Direction.DISADVANTAGE),
        stated(said, Direction.ADVANTAGE));
  }

  private static List<Stated> stated(List<Said> said, Direction direction) {
    return said.stream()
        .filter(one -> one.implication().direction() == direction)
        .map(one -> Stated.of(one.study(), one.implication()))
        .toList();
  }
}
