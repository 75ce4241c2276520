package org.kith.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.core.codec.ClassPlan;
import org.kith.core.codec.ClassPlan.Slot;
import org.kith.model.Packages;

/**
 * Writes objects one by one as the {@code contents} of a {@code people:Workspace}, in the XMI 2.0 form that EMF's own
 * loader reads: single attributes as attributes, lists and objects as elements, classes by {@code xsi:type} where they
 * are not the declared one. Constant memory. Used by one thread.
 */
final class XmiWriter {
    private static final int FLUSH = 1 << 16;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(FLUSH + 4096);
    private final Map<EClass, ClassPlan> plans = new HashMap<>();

    XmiWriter(OutputStream out) {
        this.out = out;
    }

    void start(String uid, String me) throws IOException {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<people:Workspace xmi:version=\"2.0\"")
                .append(" xmlns:xmi=\"http://www.omg.org/XMI\"")
                .append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
        Packages.all().forEach(this::declare);
        text.append("\n    uid=\"");
        XmlText.append(text, uid);
        if (me != null) {
            text.append("\" meUid=\"");
            XmlText.append(text, me);
        }
        text.append("\">\n");
        flush(0);
    }

    private void declare(EPackage known) {
        text.append("\n    xmlns:").append(known.getNsPrefix()).append("=\"").append(known.getNsURI()).append('"');
    }

    void write(EObject object) throws IOException {
        element("contents", object, null, 1);
        flush(FLUSH);
    }

    void end() throws IOException {
        text.append("</people:Workspace>\n");
        flush(0);
    }

    private void element(String name, EObject object, EClass declared, int depth) {
        indent(depth);
        text.append('<').append(name);
        EClass type = object.eClass();
        if (type != declared) {
            text.append(" xsi:type=\"").append(type.getEPackage().getNsPrefix()).append(':').append(type.getName())
                    .append('"');
        }
        InternalEObject internal = (InternalEObject) object;
        List<Slot> slots = plans.computeIfAbsent(type, ClassPlan::new).slots();
        boolean children = false;
        for (Slot slot : slots) {
            if (internal.eIsSet(slot.id())) {
                if (slot.many() || slot.form() == ClassPlan.Form.OBJECT) {
                    children = true;
                } else {
                    text.append(' ').append(slot.name()).append("=\"");
                    XmlText.append(text, string(slot, internal.eGet(slot.id(), true, true)));
                    text.append('"');
                }
            }
        }
        if (!children) {
            text.append("/>\n");
            return;
        }
        text.append(">\n");
        for (Slot slot : slots) {
            if ((slot.many() || slot.form() == ClassPlan.Form.OBJECT) && internal.eIsSet(slot.id())) {
                child(slot, internal.eGet(slot.id(), true, true), depth + 1);
            }
        }
        indent(depth);
        text.append("</").append(name).append(">\n");
    }

    private void child(Slot slot, Object value, int depth) {
        for (Object each : slot.many() ? (List<?>) value : List.of(value)) {
            if (slot.form() == ClassPlan.Form.OBJECT) {
                element(slot.name(), (EObject) each, slot.declared(), depth);
            } else {
                indent(depth);
                text.append('<').append(slot.name()).append('>');
                XmlText.append(text, string(slot, each));
                text.append("</").append(slot.name()).append(">\n");
            }
        }
    }

    private static String string(Slot slot, Object value) {
        return switch (slot.form()) {
            case STRING -> (String) value;
            case ENUM -> ((Enumerator) value).getLiteral();
            default -> EcoreUtil.convertToString(slot.dataType(), value);
        };
    }

    private void indent(int depth) {
        text.repeat("  ", depth);
    }

    private void flush(int above) throws IOException {
        if (text.length() > above) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        }
    }
}
