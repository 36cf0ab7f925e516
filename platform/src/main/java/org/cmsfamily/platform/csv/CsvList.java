package org.cmsfamily.platform.csv;

import com.fasterxml.jackson.databind.JavaType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.json.Json;

/**
 * How a list is written as a table: a line for the names of its columns, and one for each item. A
 * list is what has a member {@code items}, such as a {@code Paged}, whatever stands beside it.
 */
public final class CsvList {

  /** The media type, as it is answered. */
  public static final String MEDIA_TYPE = "text/csv;charset=UTF-8;header=present";

  private static final String ITEMS = "items";

  private final List<CsvColumn> columns;

  private CsvList(List<CsvColumn> columns) {
    this.columns = columns;
  }

  /** That of what a method answers; empty if that is no list. */
  public static Optional<CsvList> of(Type answer) {
    return items(answer).map(item -> new CsvList(CsvColumns.of(item)));
  }

  /** Whether what a method answers is a list. */
  public static boolean is(Type answer) {
    return items(answer).isPresent();
  }

  private static Optional<JavaType> items(Type answer) {
    var mapper = Json.lenient();
    var type = mapper.constructType(answer);
    if (!type.getRawClass().isRecord()) {
      return Optional.empty();
    }
    return mapper.getSerializationConfig().introspect(type).findProperties().stream()
        .filter(member -> member.getName().equals(ITEMS))
        .map(member -> member.getAccessor().getType())
        .filter(JavaType::isCollectionLikeType)
        .map(JavaType::getContentType)
        .findFirst();
  }

  /** The items of a list, or of a page of it. */
  public String write(Record list) {
    var text = new StringBuilder(CsvText.line(columns.stream().map(CsvColumn::name).toList()));
    for (var item : Json.tree(list).path(ITEMS)) {
      text.append(CsvText.line(columns.stream().map(column -> column.cell(item)).toList()));
    }
    return text.toString();
  }
}
