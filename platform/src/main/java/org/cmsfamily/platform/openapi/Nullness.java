package org.cmsfamily.platform.openapi;

import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be null, as the code says it. */
final class Nullness {

  private Nullness() {}

  static boolean mayBeNull(AnnotatedType written) {
    return written.isAnnotationPresent(Nullable.class);
  }

  /** The schema or null. */
  static Schema orNull(Schema schema) {
    if (schema.getRef() != null || schema.getOneOf() != null) {
      return OASFactory.createSchema()
          .addAnyOf(schema)
          .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
    }
    var types = schema.getType();
    if (types == null || types.contains(Schema.SchemaType.NULL)) return schema;
    var more = new ArrayList<>(types);
    more.add(Schema.SchemaType.NULL);
    return schema.type(more);
  }
}
