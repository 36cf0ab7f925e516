package org.cmsfamily.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.Path;

/**
 * A JSON Pointer (RFC 6901), made step by step.
 *
 * @param text as it is written, each step escaped; empty for the whole
 */
public record Pointer(String text) {

  /** To the whole. */
  public static final Pointer WHOLE = new Pointer("");

  /** To the member below the members, the outermost first. */
  public static Pointer of(String... members) {
    var pointer = WHOLE;
    for (var member : members) {
      pointer = pointer.at(member);
    }
    return pointer;
  }

  /** To what a constraint was put on. */
  public static Pointer of(Iterable<Path.Node> path) {
    var pointer = WHOLE;
    for (var node : path) {
      pointer = node.getIndex() == null ? pointer : pointer.at(node.getIndex());
      pointer = node.getKey() == null ? pointer : pointer.at(node.getKey().toString());
      var name = node.getName();
      pointer = name == null || name.startsWith("<") ? pointer : pointer.at(name);
    }
    return pointer;
  }

  /** To where a reader of JSON stands: the value that it has reached, or the object it has left. */
  static Pointer of(JsonParser parser) {
    return of(parser.getParsingContext());
  }

  /** To what a reader of JSON is in. */
  static Pointer of(JsonStreamContext context) {
    return new Pointer(context.pathAsPointer().toString());
  }

  /** To what could not be read. */
  static Pointer of(JsonMappingException error) {
    var pointer = WHOLE;
    for (var step : error.getPath()) {
      var name = step.getFieldName();
      pointer = name == null ? pointer.at(step.getIndex()) : pointer.at(name);
    }
    return pointer;
  }

  /** To a member of this. */
  public Pointer at(String member) {
    return new Pointer(text + "/" + member.replace("~", "~0").replace("/", "~1"));
  }

  /** To an element of this. */
  public Pointer at(int index) {
    return at(Integer.toString(index));
  }

  @Override
  public String toString() {
    return text;
  }
}
