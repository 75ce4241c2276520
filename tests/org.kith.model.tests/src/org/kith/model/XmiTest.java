package org.kith.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Period;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.kith.model.activity.ActivityFactory;
import org.kith.model.activity.Interaction;
import org.kith.model.activity.InteractionType;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.MeetFactory;
import org.kith.model.meet.PartStat;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.model.people.UnknownProperty;
import org.kith.model.people.Workspace;

class XmiTest {

    @Test
    void aWorkspaceComesBackEqualFromStockXmi() throws IOException {
        Workspace workspace = PeopleFactory.eINSTANCE.createWorkspace();
        workspace.setUid("w");
        workspace.getContents().add(person());
        workspace.getContents().add(gathering());
        workspace.getContents().add(interaction());

        byte[] bytes = save(workspace);
        EObject back = load(bytes);

        assertThat(EcoreUtil.equals(back, workspace)).isTrue();
        assertThat(back.eResource().getEObject("ada")).isInstanceOf(Person.class);
        assertThat(save(EcoreUtil.copy(back))).isEqualTo(bytes);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("2026-11-23T03:40:00Z", "P21D", "X-FOO;")
                .doesNotContain("href");
    }

    private static Person person() {
        Person ada = PeopleFactory.eINSTANCE.createPerson();
        ada.setUid("ada");
        ada.setFormattedName("Ada Lovelace 愛");
        ada.setCreated(Instant.parse("2026-11-23T03:40:00Z"));
        ada.setRhythm(Period.ofWeeks(3));
        ada.setBirthday(PartialDates.parse("--1210"));
        ada.getTags().add("maker");
        ContactPoint mail = PeopleFactory.eINSTANCE.createContactPoint();
        mail.setKind(ContactPointKind.EMAIL);
        mail.setValue("ada@example.org");
        ada.getContactPoints().add(mail);
        UnknownProperty unknown = PeopleFactory.eINSTANCE.createUnknownProperty();
        unknown.setLine("X-FOO;X-BAR=\"a;b\":<&>\t  two");
        unknown.setVersion("4.0");
        ada.getUnknownProperties().add(unknown);
        return ada;
    }

    private static Gathering gathering() {
        Gathering mixer = MeetFactory.eINSTANCE.createGathering();
        mixer.setUid("mixer");
        Attendance one = MeetFactory.eINSTANCE.createAttendance();
        one.setPartStat(PartStat.ACCEPTED);
        one.setPersonUid("ada");
        mixer.getAttendances().add(one);
        mixer.getAttendances().add(MeetFactory.eINSTANCE.createAttendance());
        return mixer;
    }

    private static Interaction interaction() {
        Interaction like = ActivityFactory.eINSTANCE.createInteraction();
        like.setKey("x:1");
        like.setType(InteractionType.SHARE);
        like.setActorUid("a");
        like.setContent(ActivityFactory.eINSTANCE.createContent());
        like.getContent().setText("two\nlines\tand a tab");
        return like;
    }

    private static byte[] save(EObject root) throws IOException {
        XMLResource resource = new XMIResourceImpl(URI.createURI("kith:test"));
        resource.getContents().add(root);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        return out.toByteArray();
    }

    private static EObject load(byte[] bytes) throws IOException {
        XMLResource resource = new XMIResourceImpl(URI.createURI("kith:test"));
        resource.load(new ByteArrayInputStream(bytes), Map.of());
        return resource.getContents().get(0);
    }
}
