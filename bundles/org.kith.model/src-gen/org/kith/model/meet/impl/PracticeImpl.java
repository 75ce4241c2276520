/**
 */
package org.kith.model.meet.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.meet.MeetPackage;
import org.kith.model.meet.Practice;

import org.kith.model.people.impl.AggregateImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Practice</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.meet.impl.PracticeImpl#getPersonUid <em>Person Uid</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.PracticeImpl#getBox <em>Box</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.PracticeImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.PracticeImpl#getLastAsked <em>Last Asked</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.PracticeImpl#getRight <em>Right</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.PracticeImpl#getWrong <em>Wrong</em>}</li>
 *   <li>{@link org.kith.model.meet.impl.PracticeImpl#getGatheringUid <em>Gathering Uid</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PracticeImpl extends AggregateImpl implements Practice {
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
	 * The default value of the '{@link #getBox() <em>Box</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBox()
	 * @generated
	 * @ordered
	 */
	protected static final int BOX_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBox() <em>Box</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBox()
	 * @generated
	 * @ordered
	 */
	protected int box = BOX_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected Instant due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastAsked() <em>Last Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastAsked()
	 * @generated
	 * @ordered
	 */
	protected static final Instant LAST_ASKED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastAsked() <em>Last Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastAsked()
	 * @generated
	 * @ordered
	 */
	protected Instant lastAsked = LAST_ASKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRight() <em>Right</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRight()
	 * @generated
	 * @ordered
	 */
	protected static final int RIGHT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRight() <em>Right</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRight()
	 * @generated
	 * @ordered
	 */
	protected int right = RIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrong() <em>Wrong</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrong()
	 * @generated
	 * @ordered
	 */
	protected static final int WRONG_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWrong() <em>Wrong</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrong()
	 * @generated
	 * @ordered
	 */
	protected int wrong = WRONG_EDEFAULT;

	/**
	 * The default value of the '{@link #getGatheringUid() <em>Gathering Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGatheringUid()
	 * @generated
	 * @ordered
	 */
	protected static final String GATHERING_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGatheringUid() <em>Gathering Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGatheringUid()
	 * @generated
	 * @ordered
	 */
	protected String gatheringUid = GATHERING_UID_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PracticeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MeetPackage.Literals.PRACTICE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.PRACTICE__PERSON_UID, oldPersonUid, personUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBox() {
		return box;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBox(int newBox) {
		int oldBox = box;
		box = newBox;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.PRACTICE__BOX, oldBox, box));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(Instant newDue) {
		Instant oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.PRACTICE__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getLastAsked() {
		return lastAsked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastAsked(Instant newLastAsked) {
		Instant oldLastAsked = lastAsked;
		lastAsked = newLastAsked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.PRACTICE__LAST_ASKED, oldLastAsked, lastAsked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRight() {
		return right;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRight(int newRight) {
		int oldRight = right;
		right = newRight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.PRACTICE__RIGHT, oldRight, right));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWrong() {
		return wrong;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrong(int newWrong) {
		int oldWrong = wrong;
		wrong = newWrong;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.PRACTICE__WRONG, oldWrong, wrong));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGatheringUid() {
		return gatheringUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGatheringUid(String newGatheringUid) {
		String oldGatheringUid = gatheringUid;
		gatheringUid = newGatheringUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetPackage.PRACTICE__GATHERING_UID, oldGatheringUid, gatheringUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MeetPackage.PRACTICE__PERSON_UID:
				return getPersonUid();
			case MeetPackage.PRACTICE__BOX:
				return getBox();
			case MeetPackage.PRACTICE__DUE:
				return getDue();
			case MeetPackage.PRACTICE__LAST_ASKED:
				return getLastAsked();
			case MeetPackage.PRACTICE__RIGHT:
				return getRight();
			case MeetPackage.PRACTICE__WRONG:
				return getWrong();
			case MeetPackage.PRACTICE__GATHERING_UID:
				return getGatheringUid();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MeetPackage.PRACTICE__PERSON_UID:
				setPersonUid((String)newValue);
				return;
			case MeetPackage.PRACTICE__BOX:
				setBox((Integer)newValue);
				return;
			case MeetPackage.PRACTICE__DUE:
				setDue((Instant)newValue);
				return;
			case MeetPackage.PRACTICE__LAST_ASKED:
				setLastAsked((Instant)newValue);
				return;
			case MeetPackage.PRACTICE__RIGHT:
				setRight((Integer)newValue);
				return;
			case MeetPackage.PRACTICE__WRONG:
				setWrong((Integer)newValue);
				return;
			case MeetPackage.PRACTICE__GATHERING_UID:
				setGatheringUid((String)newValue);
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
			case MeetPackage.PRACTICE__PERSON_UID:
				setPersonUid(PERSON_UID_EDEFAULT);
				return;
			case MeetPackage.PRACTICE__BOX:
				setBox(BOX_EDEFAULT);
				return;
			case MeetPackage.PRACTICE__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case MeetPackage.PRACTICE__LAST_ASKED:
				setLastAsked(LAST_ASKED_EDEFAULT);
				return;
			case MeetPackage.PRACTICE__RIGHT:
				setRight(RIGHT_EDEFAULT);
				return;
			case MeetPackage.PRACTICE__WRONG:
				setWrong(WRONG_EDEFAULT);
				return;
			case MeetPackage.PRACTICE__GATHERING_UID:
				setGatheringUid(GATHERING_UID_EDEFAULT);
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
			case MeetPackage.PRACTICE__PERSON_UID:
				return PERSON_UID_EDEFAULT == null ? personUid != null : !PERSON_UID_EDEFAULT.equals(personUid);
			case MeetPackage.PRACTICE__BOX:
				return box != BOX_EDEFAULT;
			case MeetPackage.PRACTICE__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case MeetPackage.PRACTICE__LAST_ASKED:
				return LAST_ASKED_EDEFAULT == null ? lastAsked != null : !LAST_ASKED_EDEFAULT.equals(lastAsked);
			case MeetPackage.PRACTICE__RIGHT:
				return right != RIGHT_EDEFAULT;
			case MeetPackage.PRACTICE__WRONG:
				return wrong != WRONG_EDEFAULT;
			case MeetPackage.PRACTICE__GATHERING_UID:
				return GATHERING_UID_EDEFAULT == null ? gatheringUid != null : !GATHERING_UID_EDEFAULT.equals(gatheringUid);
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
		result.append(", box: ");
		result.append(box);
		result.append(", due: ");
		result.append(due);
		result.append(", lastAsked: ");
		result.append(lastAsked);
		result.append(", right: ");
		result.append(right);
		result.append(", wrong: ");
		result.append(wrong);
		result.append(", gatheringUid: ");
		result.append(gatheringUid);
		result.append(')');
		return result.toString();
	}

} //PracticeImpl
