package org.cmsfamily.platform.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.UnreadableJsonException;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** JSON columns hold what {@link Json} writes; a field that is not known any more is ignored. */
@JsonFormat
@PersistenceUnitExtension
class StoredJson implements FormatMapper {

  @Override
  public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
    var mapper = Json.lenient();
    try {
      return mapper.readValue(json.toString(), mapper.constructType(type.getJavaType()));
    } catch (JsonProcessingException e) {
      throw new UnreadableJsonException(type.getTypeName(), e);
    }
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    return Json.write(value);
  }
}
