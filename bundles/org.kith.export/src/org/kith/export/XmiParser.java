package org.kith.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.core.codec.ClassPlan;
import org.kith.core.codec.ClassPlan.Slot;
import org.kith.core.platform.Failures;
import org.kith.model.Packages;
import org.kith.model.people.PeoplePackage;
import org.kith.store.Visitor;

/**
 * Reads what {@link XmiWriter} wrote, item by item. Refuses document types (so no entities, external or not, and no
 * expansion), references out of the document ({@code href}), depth over 100, unknown classes and unknown features;
 * nothing is ever resolved or dropped in silence. Used by one thread.
 */
final class XmiParser {
    private static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;
    private static final String XMI = "http://www.omg.org/XMI";
    private static final int DEEPEST = 100;

    private final String file;
    private final Map<EClass, ClassPlan> plans = new HashMap<>();
    private final Map<String, EPackage> packages = new HashMap<>();
    private XMLStreamReader in;

    XmiParser(String file) {
        this.file = file;
        Packages.all().forEach(known -> packages.put(known.getNsURI(), known));
    }

    /** One open element: an object, or the text of one value of a list. */
    private record Open(EObject object, Slot text, StringBuilder value) {
    }

    void parse(InputStream stream, Consumer<String> me, Visitor<EObject> items) throws CoreException, IOException {
        try {
            in = factory().createXMLStreamReader(stream, "UTF-8");
            parse(me, items);
        } catch (XMLStreamException e) {
            throw Failures.malformed(file, e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
                    "this is not well-formed XML; nothing was imported. Export it again, or restore a backup.");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are refused");
        });
        return factory;
    }

    private void parse(Consumer<String> me, Visitor<EObject> items) throws XMLStreamException, CoreException {
        Deque<Open> open = new ArrayDeque<>();
        boolean rooted = false;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.DTD -> throw refuse("a document type is not allowed in an import");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refuse("an entity is not allowed in an import");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() >= DEEPEST) {
                        throw refuse("elements are nested deeper than " + DEEPEST);
                    }
                    if (!rooted) {
                        rooted = true;
                        me.accept(root());
                    } else {
                        open.push(element(open.peek()));
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty() && open.peek().text() != null) {
                        open.peek().value().append(in.getText());
                    } else if (!in.isWhiteSpace()) {
                        throw refuse("text stands where only elements may");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (!open.isEmpty()) {
                        close(open.pop(), open.peek(), items);
                    }
                }
                default -> {
                    // comments and the like carry nothing
                }
            }
        }
    }

    private String root() throws CoreException {
        if (!"Workspace".equals(in.getLocalName()) || !PeoplePackage.eNS_URI.equals(in.getNamespaceURI())) {
            throw refuse("this is not a Kith workspace");
        }
        String me = in.getAttributeValue(null, "meUid");
        return me == null ? null : XmlText.read(me);
    }

    private Open element(Open parent) throws CoreException {
        String name = in.getLocalName();
        if (parent == null) {
            if (!"contents".equals(name)) {
                throw refuse("<" + name + "> is not known here");
            }
            return new Open(object(null), null, null);
        }
        if (parent.object() == null) {
            throw refuse("<" + name + "> stands inside a plain value");
        }
        Slot slot = slot(parent.object(), name);
        if (slot.form() == ClassPlan.Form.OBJECT) {
            EObject child = object(slot.declared());
            add(parent.object(), slot, child);
            return new Open(child, null, null);
        }
        return new Open(null, slot, new StringBuilder());
    }

    private void close(Open ended, Open parent, Visitor<EObject> items) throws CoreException {
        if (ended.text() != null) {
            add(parent.object(), ended.text(), value(ended.text(), ended.value().toString()));
        } else if (parent == null) {
            items.visit(ended.object());
        }
    }

    private EObject object(EClass declared) throws CoreException {
        String named = in.getAttributeValue(XSI, "type");
        EClass type = named == null ? declared : type(named);
        if (type == null || type.isAbstract()) {
            throw refuse("<" + in.getLocalName() + "> does not say of what class it is");
        }
        EObject object = EcoreUtil.create(type);
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String space = in.getAttributeNamespace(i);
            String name = in.getAttributeLocalName(i);
            if (XSI.equals(space) || XMI.equals(space)) {
                continue;
            }
            if ("href".equals(name)) {
                throw refuse("a reference to another document is not allowed in an import");
            }
            Slot slot = slot(object, name);
            if (slot.form() == ClassPlan.Form.OBJECT) {
                throw refuse("a reference to another document is not allowed in an import");
            }
            add(object, slot, value(slot, in.getAttributeValue(i)));
        }
        return object;
    }

    private EClass type(String named) throws CoreException {
        int colon = named.indexOf(':');
        String uri = in.getNamespaceURI(colon < 0 ? "" : named.substring(0, colon));
        EPackage known = uri == null ? null : packages.get(uri);
        if (known != null && known.getEClassifier(named.substring(colon + 1)) instanceof EClass type) {
            return type;
        }
        throw refuse("the class " + named + " is not known");
    }

    private Slot slot(EObject object, String name) throws CoreException {
        Slot slot = plans.computeIfAbsent(object.eClass(), ClassPlan::new).slot(name);
        if (slot == null) {
            throw refuse(object.eClass().getName() + " has no feature " + name);
        }
        return slot;
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject object, Slot slot, Object value) {
        if (slot.many()) {
            ((List<Object>) object.eGet(slot.feature())).add(value);
        } else {
            object.eSet(slot.feature(), value);
        }
    }

    private Object value(Slot slot, String text) throws CoreException {
        if (slot.form() == ClassPlan.Form.STRING) {
            return XmlText.read(text);
        }
        try {
            if (slot.dataType() instanceof EEnum enumeration) {
                EEnumLiteral literal = enumeration.getEEnumLiteralByLiteral(text);
                if (literal == null) {
                    throw refuse(enumeration.getName() + " has no value " + text);
                }
                return literal.getInstance();
            }
            return EcoreUtil.createFromString(slot.dataType(), text);
        } catch (RuntimeException e) {
            throw refuse(slot.name() + " cannot be " + text);
        }
    }

    private CoreException refuse(String why) {
        return Failures.malformed(file, in.getLocation().getLineNumber(), why + "; nothing was imported.");
    }
}
