/**
 */
package org.kith.model.meet;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attendance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One person's or guest's part in a gathering.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.meet.Attendance#getPersonUid <em>Person Uid</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#getAccountUid <em>Account Uid</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#getEmail <em>Email</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#getUri <em>Uri</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#getPartStat <em>Part Stat</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#getRole <em>Role</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#isRsvp <em>Rsvp</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#getPresence <em>Presence</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#getNote <em>Note</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#getReasons <em>Reasons</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#isConfirmed <em>Confirmed</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.kith.model.meet.Attendance#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.kith.model.meet.MeetPackage#getAttendance()
 * @model
 * @generated
 */
public interface Attendance extends EObject {
	/**
	 * Returns the value of the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The person, once matched or chosen; null for a guest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person Uid</em>' attribute.
	 * @see #setPersonUid(String)
	 * @see org.kith.model.meet.MeetPackage#getAttendance_PersonUid()
	 * @model unique="false"
	 * @generated
	 */
	String getPersonUid();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Attendance#getPersonUid <em>Person Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person Uid</em>' attribute.
	 * @see #getPersonUid()
	 * @generated
	 */
	void setPersonUid(String value);

	/**
	 * Returns the value of the '<em><b>Account Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The account that the line names, where there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account Uid</em>' attribute.
	 * @see #setAccountUid(String)
	 * @see org.kith.model.meet.MeetPackage#getAttendance_AccountUid()
	 * @model unique="false"
	 * @generated
	 */
	String getAccountUid();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Attendance#getAccountUid <em>Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account Uid</em>' attribute.
	 * @see #getAccountUid()
	 * @generated
	 */
	void setAccountUid(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The name as the list has it (CN).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.kith.model.meet.MeetPackage#getAttendance_Name()
	 * @model unique="false"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Attendance#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Lower case; null when the list has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.kith.model.meet.MeetPackage#getAttendance_Email()
	 * @model unique="false"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Attendance#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The address of the line as written: mailto: or a profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see org.kith.model.meet.MeetPackage#getAttendance_Uri()
	 * @model unique="false"
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Attendance#getUri <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uri</em>' attribute.
	 * @see #getUri()
	 * @generated
	 */
	void setUri(String value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The organization as the list has it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' attribute.
	 * @see #setOrganization(String)
	 * @see org.kith.model.meet.MeetPackage#getAttendance_Organization()
	 * @model unique="false"
	 * @generated
	 */
	String getOrganization();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Attendance#getOrganization <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' attribute.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(String value);

	/**
	 * Returns the value of the '<em><b>Part Stat</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.meet.PartStat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Part Stat</em>' attribute.
	 * @see org.kith.model.meet.PartStat
	 * @see #setPartStat(PartStat)
	 * @see org.kith.model.meet.MeetPackage#getAttendance_PartStat()
	 * @model unique="false"
	 * @generated
	 */
	PartStat getPartStat();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Attendance#getPartStat <em>Part Stat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part Stat</em>' attribute.
	 * @see org.kith.model.meet.PartStat
	 * @see #getPartStat()
	 * @generated
	 */
	void setPartStat(PartStat value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.meet.AttendeeRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.kith.model.meet.AttendeeRole
	 * @see #setRole(AttendeeRole)
	 * @see org.kith.model.meet.MeetPackage#getAttendance_Role()
	 * @model unique="false"
	 * @generated
	 */
	AttendeeRole getRole();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Attendance#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.kith.model.meet.AttendeeRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(AttendeeRole value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.meet.AttendeeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.kith.model.meet.AttendeeKind
	 * @see #setKind(AttendeeKind)
	 * @see org.kith.model.meet.MeetPackage#getAttendance_Kind()
	 * @model unique="false"
	 * @generated
	 */
	AttendeeKind getKind();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Attendance#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.kith.model.meet.AttendeeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AttendeeKind value);

	/**
	 * Returns the value of the '<em><b>Rsvp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * An answer was asked for (RSVP).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rsvp</em>' attribute.
	 * @see #setRsvp(boolean)
	 * @see org.kith.model.meet.MeetPackage#getAttendance_Rsvp()
	 * @model unique="false"
	 * @generated
	 */
	boolean isRsvp();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Attendance#isRsvp <em>Rsvp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rsvp</em>' attribute.
	 * @see #isRsvp()
	 * @generated
	 */
	void setRsvp(boolean value);

	/**
	 * Returns the value of the '<em><b>Presence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.meet.Presence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Presence</em>' attribute.
	 * @see org.kith.model.meet.Presence
	 * @see #setPresence(Presence)
	 * @see org.kith.model.meet.MeetPackage#getAttendance_Presence()
	 * @model unique="false"
	 * @generated
	 */
	Presence getPresence();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Attendance#getPresence <em>Presence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Presence</em>' attribute.
	 * @see org.kith.model.meet.Presence
	 * @see #getPresence()
	 * @generated
	 */
	void setPresence(Presence value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What to remember of meeting them there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.kith.model.meet.MeetPackage#getAttendance_Note()
	 * @model unique="false"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Attendance#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.meet.MatchVerdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.kith.model.meet.MatchVerdict
	 * @see #setVerdict(MatchVerdict)
	 * @see org.kith.model.meet.MeetPackage#getAttendance_Verdict()
	 * @model unique="false"
	 * @generated
	 */
	MatchVerdict getVerdict();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Attendance#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.kith.model.meet.MatchVerdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(MatchVerdict value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How sure the match is, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(double)
	 * @see org.kith.model.meet.MeetPackage#getAttendance_Confidence()
	 * @model unique="false"
	 * @generated
	 */
	double getConfidence();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Attendance#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(double value);

	/**
	 * Returns the value of the '<em><b>Reasons</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reasons</em>' attribute list.
	 * @see org.kith.model.meet.MeetPackage#getAttendance_Reasons()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getReasons();

	/**
	 * Returns the value of the '<em><b>Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The user confirmed or chose the person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confirmed</em>' attribute.
	 * @see #setConfirmed(boolean)
	 * @see org.kith.model.meet.MeetPackage#getAttendance_Confirmed()
	 * @model unique="false"
	 * @generated
	 */
	boolean isConfirmed();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Attendance#isConfirmed <em>Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confirmed</em>' attribute.
	 * @see #isConfirmed()
	 * @generated
	 */
	void setConfirmed(boolean value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Further parameters of the ATTENDEE line, verbatim as NAME=VALUE, for export to give back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' attribute list.
	 * @see org.kith.model.meet.MeetPackage#getAttendance_Parameters()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getParameters();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * An ImportBatch uid, or `user`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.kith.model.meet.MeetPackage#getAttendance_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Attendance#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // Attendance
