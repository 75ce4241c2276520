/**
 */
package org.kith.model.meet.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.kith.model.meet.Attendance;
import org.kith.model.meet.AttendeeKind;
import org.kith.model.meet.AttendeeRole;
import org.kith.model.meet.MatchVerdict;
import org.kith.model.meet.MeetPackage;
import org.kith.model.meet.PartStat;
import org.kith.model.meet.Presence;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attendance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#getPersonUid <em>Person Uid</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#getAccountUid <em>Account Uid</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#getUri <em>Uri</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#getPartStat <em>Part Stat</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#isRsvp <em>Rsvp</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#getPresence <em>Presence</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#getReasons <em>Reasons</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#isConfirmed <em>Confirmed</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.AttendanceImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttendanceImpl extends MinimalEObjectImpl.Container implements Attendance {
	/**
	 * The default value of the '{@link #getPersonUid() <em>Person Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonUid()
	 * @generated
	 * @ordered
	 */
	protected static final String PERSON_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPersonUid() <em>Person Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonUid()
	 * @generated
	 * @ordered
	 */
	protected String personUid = PERSON_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccountUid() <em>Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountUid()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccountUid() <em>Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountUid()
	 * @generated
	 * @ordered
	 */
	protected String accountUid = ACCOUNT_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected static final String EMAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected String email = EMAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected static final String URI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected String uri = URI_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganization() <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANIZATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganization() <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected String organization = ORGANIZATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPartStat() <em>Part Stat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartStat()
	 * @generated
	 * @ordered
	 */
	protected static final PartStat PART_STAT_EDEFAULT = PartStat.NEEDS_ACTION;

	/**
	 * The cached value of the '{@link #getPartStat() <em>Part Stat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartStat()
	 * @generated
	 * @ordered
	 */
	protected PartStat partStat = PART_STAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final AttendeeRole ROLE_EDEFAULT = AttendeeRole.REQUIRED;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected AttendeeRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AttendeeKind KIND_EDEFAULT = AttendeeKind.INDIVIDUAL;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AttendeeKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #isRsvp() <em>Rsvp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRsvp()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RSVP_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRsvp() <em>Rsvp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRsvp()
	 * @generated
	 * @ordered
	 */
	protected boolean rsvp = RSVP_EDEFAULT;

	/**
	 * The default value of the '{@link #getPresence() <em>Presence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresence()
	 * @generated
	 * @ordered
	 */
	protected static final Presence PRESENCE_EDEFAULT = Presence.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPresence() <em>Presence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresence()
	 * @generated
	 * @ordered
	 */
	protected Presence presence = PRESENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected static final MatchVerdict VERDICT_EDEFAULT = MatchVerdict.GUEST;

	/**
	 * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected MatchVerdict verdict = VERDICT_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final double CONFIDENCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected double confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReasons() <em>Reasons</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasons()
	 * @generated
	 * @ordered
	 */
	protected EList<String> reasons;

	/**
	 * The default value of the '{@link #isConfirmed() <em>Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfirmed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONFIRMED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isConfirmed() <em>Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfirmed()
	 * @generated
	 * @ordered
	 */
	protected boolean confirmed = CONFIRMED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<String> parameters;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttendanceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MeetPackage.Literals.ATTENDANCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPersonUid() {
		return personUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersonUid(String newPersonUid) {
		String oldPersonUid = personUid;
		personUid = newPersonUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.ATTENDANCE__PERSON_UID, oldPersonUid, personUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccountUid() {
		return accountUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccountUid(String newAccountUid) {
		String oldAccountUid = accountUid;
		accountUid = newAccountUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.ATTENDANCE__ACCOUNT_UID, oldAccountUid, accountUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.ATTENDANCE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return email;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		String oldEmail = email;
		email = newEmail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.ATTENDANCE__EMAIL, oldEmail, email));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUri() {
		return uri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUri(String newUri) {
		String oldUri = uri;
		uri = newUri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.ATTENDANCE__URI, oldUri, uri));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganization() {
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganization(String newOrganization) {
		String oldOrganization = organization;
		organization = newOrganization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.ATTENDANCE__ORGANIZATION, oldOrganization, organization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartStat getPartStat() {
		return partStat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartStat(PartStat newPartStat) {
		PartStat oldPartStat = partStat;
		partStat = newPartStat == null ? PART_STAT_EDEFAULT : newPartStat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.ATTENDANCE__PART_STAT, oldPartStat, partStat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttendeeRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(AttendeeRole newRole) {
		AttendeeRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.ATTENDANCE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttendeeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AttendeeKind newKind) {
		AttendeeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.ATTENDANCE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRsvp() {
		return rsvp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRsvp(boolean newRsvp) {
		boolean oldRsvp = rsvp;
		rsvp = newRsvp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.ATTENDANCE__RSVP, oldRsvp, rsvp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Presence getPresence() {
		return presence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPresence(Presence newPresence) {
		Presence oldPresence = presence;
		presence = newPresence == null ? PRESENCE_EDEFAULT : newPresence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.ATTENDANCE__PRESENCE, oldPresence, presence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.ATTENDANCE__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MatchVerdict getVerdict() {
		return verdict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(MatchVerdict newVerdict) {
		MatchVerdict oldVerdict = verdict;
		verdict = newVerdict == null ? VERDICT_EDEFAULT : newVerdict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.ATTENDANCE__VERDICT, oldVerdict, verdict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(double newConfidence) {
		double oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.ATTENDANCE__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getReasons() {
		if (reasons == null) {
			reasons = new EDataTypeEList<String>(String.class, this, MeetPackage.ATTENDANCE__REASONS);
		}
		return reasons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConfirmed() {
		return confirmed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfirmed(boolean newConfirmed) {
		boolean oldConfirmed = confirmed;
		confirmed = newConfirmed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.ATTENDANCE__CONFIRMED, oldConfirmed, confirmed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getParameters() {
		if (parameters == null) {
			parameters = new EDataTypeEList<String>(String.class, this, MeetPackage.ATTENDANCE__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.ATTENDANCE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MeetPackage.ATTENDANCE__PERSON_UID:
				return getPersonUid();
			case MeetPackage.ATTENDANCE__ACCOUNT_UID:
				return getAccountUid();
			case MeetPackage.ATTENDANCE__NAME:
				return getName();
			case MeetPackage.ATTENDANCE__EMAIL:
				return getEmail();
			case MeetPackage.ATTENDANCE__URI:
				return getUri();
			case MeetPackage.ATTENDANCE__ORGANIZATION:
				return getOrganization();
			case MeetPackage.ATTENDANCE__PART_STAT:
				return getPartStat();
			case MeetPackage.ATTENDANCE__ROLE:
				return getRole();
			case MeetPackage.ATTENDANCE__KIND:
				return getKind();
			case MeetPackage.ATTENDANCE__RSVP:
				return isRsvp();
			case MeetPackage.ATTENDANCE__PRESENCE:
				return getPresence();
			case MeetPackage.ATTENDANCE__NOTE:
				return getNote();
			case MeetPackage.ATTENDANCE__VERDICT:
				return getVerdict();
			case MeetPackage.ATTENDANCE__CONFIDENCE:
				return getConfidence();
			case MeetPackage.ATTENDANCE__REASONS:
				return getReasons();
			case MeetPackage.ATTENDANCE__CONFIRMED:
				return isConfirmed();
			case MeetPackage.ATTENDANCE__PARAMETERS:
				return getParameters();
			case MeetPackage.ATTENDANCE__SOURCE:
				return getSource();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MeetPackage.ATTENDANCE__PERSON_UID:
				setPersonUid((String)newValue);
				return;
			case MeetPackage.ATTENDANCE__ACCOUNT_UID:
				setAccountUid((String)newValue);
				return;
			case MeetPackage.ATTENDANCE__NAME:
				setName((String)newValue);
				return;
			case MeetPackage.ATTENDANCE__EMAIL:
				setEmail((String)newValue);
				return;
			case MeetPackage.ATTENDANCE__URI:
				setUri((String)newValue);
				return;
			case MeetPackage.ATTENDANCE__ORGANIZATION:
				setOrganization((String)newValue);
				return;
			case MeetPackage.ATTENDANCE__PART_STAT:
				setPartStat((PartStat)newValue);
				return;
			case MeetPackage.ATTENDANCE__ROLE:
				setRole((AttendeeRole)newValue);
				return;
			case MeetPackage.ATTENDANCE__KIND:
				setKind((AttendeeKind)newValue);
				return;
			case MeetPackage.ATTENDANCE__RSVP:
				setRsvp((Boolean)newValue);
				return;
			case MeetPackage.ATTENDANCE__PRESENCE:
				setPresence((Presence)newValue);
				return;
			case MeetPackage.ATTENDANCE__NOTE:
				setNote((String)newValue);
				return;
			case MeetPackage.ATTENDANCE__VERDICT:
				setVerdict((MatchVerdict)newValue);
				return;
			case MeetPackage.ATTENDANCE__CONFIDENCE:
				setConfidence((Double)newValue);
				return;
			case MeetPackage.ATTENDANCE__REASONS:
				getReasons().clear();
				getReasons().addAll((Collection<? extends String>)newValue);
				return;
			case MeetPackage.ATTENDANCE__CONFIRMED:
				setConfirmed((Boolean)newValue);
				return;
			case MeetPackage.ATTENDANCE__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends String>)newValue);
				return;
			case MeetPackage.ATTENDANCE__SOURCE:
				setSource((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case MeetPackage.ATTENDANCE__PERSON_UID:
				setPersonUid(PERSON_UID_EDEFAULT);
				return;
			case MeetPackage.ATTENDANCE__ACCOUNT_UID:
				setAccountUid(ACCOUNT_UID_EDEFAULT);
				return;
			case MeetPackage.ATTENDANCE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MeetPackage.ATTENDANCE__EMAIL:
				setEmail(EMAIL_EDEFAULT);
				return;
			case MeetPackage.ATTENDANCE__URI:
				setUri(URI_EDEFAULT);
				return;
			case MeetPackage.ATTENDANCE__ORGANIZATION:
				setOrganization(ORGANIZATION_EDEFAULT);
				return;
			case MeetPackage.ATTENDANCE__PART_STAT:
				setPartStat(PART_STAT_EDEFAULT);
				return;
			case MeetPackage.ATTENDANCE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case MeetPackage.ATTENDANCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case MeetPackage.ATTENDANCE__RSVP:
				setRsvp(RSVP_EDEFAULT);
				return;
			case MeetPackage.ATTENDANCE__PRESENCE:
				setPresence(PRESENCE_EDEFAULT);
				return;
			case MeetPackage.ATTENDANCE__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case MeetPackage.ATTENDANCE__VERDICT:
				setVerdict(VERDICT_EDEFAULT);
				return;
			case MeetPackage.ATTENDANCE__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case MeetPackage.ATTENDANCE__REASONS:
				getReasons().clear();
				return;
			case MeetPackage.ATTENDANCE__CONFIRMED:
				setConfirmed(CONFIRMED_EDEFAULT);
				return;
			case MeetPackage.ATTENDANCE__PARAMETERS:
				getParameters().clear();
				return;
			case MeetPackage.ATTENDANCE__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case MeetPackage.ATTENDANCE__PERSON_UID:
				return PERSON_UID_EDEFAULT == null ? personUid != null : !PERSON_UID_EDEFAULT.equals(personUid);
			case MeetPackage.ATTENDANCE__ACCOUNT_UID:
				return ACCOUNT_UID_EDEFAULT == null ? accountUid != null : !ACCOUNT_UID_EDEFAULT.equals(accountUid);
			case MeetPackage.ATTENDANCE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MeetPackage.ATTENDANCE__EMAIL:
				return EMAIL_EDEFAULT == null ? email != null : !EMAIL_EDEFAULT.equals(email);
			case MeetPackage.ATTENDANCE__URI:
				return URI_EDEFAULT == null ? uri != null : !URI_EDEFAULT.equals(uri);
			case MeetPackage.ATTENDANCE__ORGANIZATION:
				return ORGANIZATION_EDEFAULT == null ? organization != null : !ORGANIZATION_EDEFAULT.equals(organization);
			case MeetPackage.ATTENDANCE__PART_STAT:
				return partStat != PART_STAT_EDEFAULT;
			case MeetPackage.ATTENDANCE__ROLE:
				return role != ROLE_EDEFAULT;
			case MeetPackage.ATTENDANCE__KIND:
				return kind != KIND_EDEFAULT;
			case MeetPackage.ATTENDANCE__RSVP:
				return rsvp != RSVP_EDEFAULT;
			case MeetPackage.ATTENDANCE__PRESENCE:
				return presence != PRESENCE_EDEFAULT;
			case MeetPackage.ATTENDANCE__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case MeetPackage.ATTENDANCE__VERDICT:
				return verdict != VERDICT_EDEFAULT;
			case MeetPackage.ATTENDANCE__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case MeetPackage.ATTENDANCE__REASONS:
				return reasons != null && !reasons.isEmpty();
			case MeetPackage.ATTENDANCE__CONFIRMED:
				return confirmed != CONFIRMED_EDEFAULT;
			case MeetPackage.ATTENDANCE__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case MeetPackage.ATTENDANCE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (personUid: ");
		result.append(personUid);
		result.append(", accountUid: ");
		result.append(accountUid);
		result.append(", name: ");
		result.append(name);
		result.append(", email: ");
		result.append(email);
		result.append(", uri: ");
		result.append(uri);
		result.append(", organization: ");
		result.append(organization);
		result.append(", partStat: ");
		result.append(partStat);
		result.append(", role: ");
		result.append(role);
		result.append(", kind: ");
		result.append(kind);
		result.append(", rsvp: ");
		result.append(rsvp);
		result.append(", presence: ");
		result.append(presence);
		result.append(", note: ");
		result.append(note);
		result.append(", verdict: ");
		result.append(verdict);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(", reasons: ");
		result.append(reasons);
		result.append(", confirmed: ");
		result.append(confirmed);
		result.append(", parameters: ");
		result.append(parameters);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //AttendanceImpl
