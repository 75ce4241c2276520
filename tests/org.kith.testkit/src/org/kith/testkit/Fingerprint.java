package org.kith.testkit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A text that is equal for equal values: records by their components, model objects by their set features, arrays by
 * their contents. For comparing what two reads gave, and for golden files.
 */
public final class Fingerprint {
    private Fingerprint() {
    }

    /** The text of any value, null included. */
    public static String of(Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder text) {
        switch (value) {
            case null -> text.append("null");
            case EObject object -> object(object, text);
            case Record record -> record(record, text);
            case Collection<?> many -> {
                text.append('[');
                many.forEach(one -> separated(one, text));
                text.append(']');
            }
            case Map<?, ?> map -> write(new TreeMap<>(map).entrySet(), text);
            case Map.Entry<?, ?> entry -> {
                write(entry.getKey(), text);
                text.append('=');
                write(entry.getValue(), text);
            }
            case byte[] bytes -> text.append(bytes.length).append(" bytes ").append(Arrays.hashCode(bytes));
            case Object[] array -> write(Arrays.asList(array), text);
            default -> text.append(value);
        }
    }

    private static void separated(Object value, StringBuilder text) {
        write(value, text);
        text.append(", ");
    }

    private static void object(EObject object, StringBuilder text) {
        text.append(object.eClass().getName()).append('{');
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean up = feature instanceof EReference reference && reference.isContainer();
            if (!up && !feature.isDerived() && !feature.isTransient() && object.eIsSet(feature)) {
                text.append(feature.getName()).append('=');
                separated(object.eGet(feature), text);
            }
        }
        text.append('}');
    }

    private static void record(Record record, StringBuilder text) {
        text.append(record.getClass().getSimpleName()).append('(');
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            try {
                part.getAccessor().setAccessible(true);
                Object value = part.getAccessor().invoke(record);
                if (value != null) {
                    text.append(part.getName()).append('=');
                    separated(value, text);
                }
            } catch (ReflectiveOperationException closed) {
                throw new IllegalArgumentException(record.getClass() + " can't be looked into", closed);
            }
        }
        text.append(')');
    }
}
