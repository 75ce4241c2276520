package org.kith.core.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.core.codec.ClassPlan.Slot;
import org.kith.model.Packages;

/**
 * Writes and reads an aggregate as JSON. Features stand in model order, unset ones are left out, the key {@code _}
 * names the class where it is not the declared one ({@code people.Person}). Equal objects give equal bytes. Instances
 * are cheap to keep and safe for any thread; objects are not.
 */
public final class EcoreJson {
    private static final String TYPE = "_";
    private static final int LONGEST_STRING = 20_000_000;

    private final JsonFactory json = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxStringLength(LONGEST_STRING).maxNestingDepth(100).build()).build();
    private final Map<EClass, ClassPlan> plans = new ConcurrentHashMap<>();
    private final Map<String, EClass> classes = new ConcurrentHashMap<>();

    /** A codec that knows the packages of the Kith model. */
    public EcoreJson() {
        Packages.all().forEach(this::know);
    }

    private void know(EPackage known) {
        known.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .forEach(type -> classes.put(nameOf(type), type));
    }

    /** The document of an aggregate, UTF-8. */
    public byte[] toBytes(EObject object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try {
            write(object, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes the document of an aggregate, UTF-8; leaves the stream open. */
    public void write(EObject object, OutputStream out) throws IOException {
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            write(object, generator);
        }
    }

    /** Writes an object at the generator's place. */
    public void write(EObject object, JsonGenerator out) throws IOException {
        write(object, null, out);
    }

    /** Reads a document that {@link #toBytes} wrote. */
    public EObject read(byte[] document) throws IOException {
        try (JsonParser parser = json.createParser(document)) {
            parser.nextToken();
            return read(parser);
        }
    }

    /** Reads the object whose opening brace is the parser's current token; leaves it on the closing one. */
    public EObject read(JsonParser in) throws IOException {
        return read(in, null);
    }

    private void write(EObject object, EClass declared, JsonGenerator out) throws IOException {
        EClass type = object.eClass();
        out.writeStartObject();
        if (type != declared) {
            out.writeStringField(TYPE, nameOf(type));
        }
        InternalEObject internal = (InternalEObject) object;
        for (Slot slot : plan(type).slots()) {
            if (internal.eIsSet(slot.id())) {
                out.writeFieldName(slot.name());
                Object value = internal.eGet(slot.id(), true, true);
                if (slot.many()) {
                    out.writeStartArray();
                    for (Object element : (List<?>) value) {
                        writeValue(slot, element, out);
                    }
                    out.writeEndArray();
                } else {
                    writeValue(slot, value, out);
                }
            }
        }
        out.writeEndObject();
    }

    private void writeValue(Slot slot, Object value, JsonGenerator out) throws IOException {
        if (value == null) {
            out.writeNull();
            return;
        }
        switch (slot.form()) {
            case STRING -> out.writeString((String) value);
            case BOOLEAN -> out.writeBoolean((Boolean) value);
            case INT -> out.writeNumber((Integer) value);
            case LONG -> out.writeNumber((Long) value);
            case DOUBLE -> out.writeNumber((Double) value);
            case ENUM -> out.writeString(((Enumerator) value).getLiteral());
            case CONVERTED -> out.writeString(EcoreUtil.convertToString(slot.dataType(), value));
            case OBJECT -> write((EObject) value, slot.declared(), out);
        }
    }

    private EObject read(JsonParser in, EClass declared) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw new JsonParseException(in, "an object was expected here");
        }
        EObject object = null;
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            if (TYPE.equals(name)) {
                if (object != null) {
                    throw new JsonParseException(in, "the class of an object is named first");
                }
                object = create(in);
                continue;
            }
            if (object == null) {
                if (declared == null || declared.isAbstract()) {
                    throw new JsonParseException(in, "the object does not say what class it is");
                }
                object = EcoreUtil.create(declared);
            }
            Slot slot = plan(object.eClass()).slot(name);
            if (slot == null) {
                throw new JsonParseException(in, nameOf(object.eClass()) + " has no feature " + name);
            }
            object.eSet(slot.feature(), slot.many() ? readList(slot, in) : readValue(slot, in));
        }
        if (object == null) {
            if (declared == null || declared.isAbstract()) {
                throw new JsonParseException(in, "the object does not say what class it is");
            }
            object = EcoreUtil.create(declared);
        }
        return object;
    }

    private EObject create(JsonParser in) throws IOException {
        EClass type = classes.get(in.getText());
        if (type == null || type.isAbstract()) {
            throw new JsonParseException(in, "no such class: " + in.getText());
        }
        return EcoreUtil.create(type);
    }

    private List<Object> readList(Slot slot, JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw new JsonParseException(in, slot.name() + " is a list");
        }
        List<Object> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(readValue(slot, in));
        }
        return values;
    }

    private Object readValue(Slot slot, JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (slot.form() == ClassPlan.Form.OBJECT) {
            return read(in, slot.declared());
        }
        if (in.currentToken().isStructStart()) {
            throw new JsonParseException(in, slot.name() + " is a plain value");
        }
        return switch (slot.form()) {
            case STRING -> in.getText();
            case BOOLEAN -> in.getBooleanValue();
            case INT -> in.getIntValue();
            case LONG -> in.getLongValue();
            case DOUBLE -> in.getDoubleValue();
            case ENUM -> literal((EEnum) slot.dataType(), in);
            default -> converted(slot.dataType(), in);
        };
    }

    private static Object literal(EEnum type, JsonParser in) throws IOException {
        EEnumLiteral literal = type.getEEnumLiteralByLiteral(in.getText());
        if (literal == null) {
            throw new JsonParseException(in, type.getName() + " has no value " + in.getText());
        }
        return literal.getInstance();
    }

    private static Object converted(EDataType type, JsonParser in) throws IOException {
        try {
            return EcoreUtil.createFromString(type, in.getText());
        } catch (RuntimeException e) {
            throw new JsonParseException(in, "not a " + type.getName() + ": " + in.getText(), e);
        }
    }

    private ClassPlan plan(EClass type) {
        ClassPlan plan = plans.get(type);
        return plan != null ? plan : plans.computeIfAbsent(type, ClassPlan::new);
    }

    private static String nameOf(EClass type) {
        return type.getEPackage().getName() + "." + type.getName();
    }
}
