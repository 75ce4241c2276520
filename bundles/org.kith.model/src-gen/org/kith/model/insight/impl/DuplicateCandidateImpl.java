/**
 */
package org.kith.model.insight.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.kith.model.insight.DuplicateCandidate;
import org.kith.model.insight.InsightPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Duplicate Candidate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.insight.impl.DuplicateCandidateImpl#getFirstUid <em>First Uid</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.DuplicateCandidateImpl#getSecondUid <em>Second Uid</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.DuplicateCandidateImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.DuplicateCandidateImpl#getReasons <em>Reasons</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.DuplicateCandidateImpl#getAgainst <em>Against</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.DuplicateCandidateImpl#getFound <em>Found</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DuplicateCandidateImpl extends MinimalEObjectImpl.Container implements DuplicateCandidate {
	/**
	 * The default value of the '{@link #getFirstUid() <em>First Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstUid()
	 * @generated
	 * @ordered
	 */
	protected static final String FIRST_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstUid() <em>First Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstUid()
	 * @generated
	 * @ordered
	 */
	protected String firstUid = FIRST_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecondUid() <em>Second Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondUid()
	 * @generated
	 * @ordered
	 */
	protected static final String SECOND_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSecondUid() <em>Second Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondUid()
	 * @generated
	 * @ordered
	 */
	protected String secondUid = SECOND_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected static final double SCORE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected double score = SCORE_EDEFAULT;

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
	 * The cached value of the '{@link #getAgainst() <em>Against</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgainst()
	 * @generated
	 * @ordered
	 */
	protected EList<String> against;

	/**
	 * The default value of the '{@link #getFound() <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected static final Instant FOUND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFound() <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected Instant found = FOUND_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DuplicateCandidateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InsightPackage.Literals.DUPLICATE_CANDIDATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFirstUid() {
		return firstUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstUid(String newFirstUid) {
		String oldFirstUid = firstUid;
		firstUid = newFirstUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.DUPLICATE_CANDIDATE__FIRST_UID, oldFirstUid, firstUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSecondUid() {
		return secondUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondUid(String newSecondUid) {
		String oldSecondUid = secondUid;
		secondUid = newSecondUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.DUPLICATE_CANDIDATE__SECOND_UID, oldSecondUid, secondUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getScore() {
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(double newScore) {
		double oldScore = score;
		score = newScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.DUPLICATE_CANDIDATE__SCORE, oldScore, score));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getReasons() {
		if (reasons == null) {
			reasons = new EDataTypeEList<String>(String.class, this, InsightPackage.DUPLICATE_CANDIDATE__REASONS);
		}
		return reasons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAgainst() {
		if (against == null) {
			against = new EDataTypeEList<String>(String.class, this, InsightPackage.DUPLICATE_CANDIDATE__AGAINST);
		}
		return against;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getFound() {
		return found;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFound(Instant newFound) {
		Instant oldFound = found;
		found = newFound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.DUPLICATE_CANDIDATE__FOUND, oldFound, found));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InsightPackage.DUPLICATE_CANDIDATE__FIRST_UID:
				return getFirstUid();
			case InsightPackage.DUPLICATE_CANDIDATE__SECOND_UID:
				return getSecondUid();
			case InsightPackage.DUPLICATE_CANDIDATE__SCORE:
				return getScore();
			case InsightPackage.DUPLICATE_CANDIDATE__REASONS:
				return getReasons();
			case InsightPackage.DUPLICATE_CANDIDATE__AGAINST:
				return getAgainst();
			case InsightPackage.DUPLICATE_CANDIDATE__FOUND:
				return getFound();
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
			case InsightPackage.DUPLICATE_CANDIDATE__FIRST_UID:
				setFirstUid((String)newValue);
				return;
			case InsightPackage.DUPLICATE_CANDIDATE__SECOND_UID:
				setSecondUid((String)newValue);
				return;
			case InsightPackage.DUPLICATE_CANDIDATE__SCORE:
				setScore((Double)newValue);
				return;
			case InsightPackage.DUPLICATE_CANDIDATE__REASONS:
				getReasons().clear();
				getReasons().addAll((Collection<? extends String>)newValue);
				return;
			case InsightPackage.DUPLICATE_CANDIDATE__AGAINST:
				getAgainst().clear();
				getAgainst().addAll((Collection<? extends String>)newValue);
				return;
			case InsightPackage.DUPLICATE_CANDIDATE__FOUND:
				setFound((Instant)newValue);
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
			case InsightPackage.DUPLICATE_CANDIDATE__FIRST_UID:
				setFirstUid(FIRST_UID_EDEFAULT);
				return;
			case InsightPackage.DUPLICATE_CANDIDATE__SECOND_UID:
				setSecondUid(SECOND_UID_EDEFAULT);
				return;
			case InsightPackage.DUPLICATE_CANDIDATE__SCORE:
				setScore(SCORE_EDEFAULT);
				return;
			case InsightPackage.DUPLICATE_CANDIDATE__REASONS:
				getReasons().clear();
				return;
			case InsightPackage.DUPLICATE_CANDIDATE__AGAINST:
				getAgainst().clear();
				return;
			case InsightPackage.DUPLICATE_CANDIDATE__FOUND:
				setFound(FOUND_EDEFAULT);
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
			case InsightPackage.DUPLICATE_CANDIDATE__FIRST_UID:
				return FIRST_UID_EDEFAULT == null ? firstUid != null : !FIRST_UID_EDEFAULT.equals(firstUid);
			case InsightPackage.DUPLICATE_CANDIDATE__SECOND_UID:
				return SECOND_UID_EDEFAULT == null ? secondUid != null : !SECOND_UID_EDEFAULT.equals(secondUid);
			case InsightPackage.DUPLICATE_CANDIDATE__SCORE:
				return score != SCORE_EDEFAULT;
			case InsightPackage.DUPLICATE_CANDIDATE__REASONS:
				return reasons != null && !reasons.isEmpty();
			case InsightPackage.DUPLICATE_CANDIDATE__AGAINST:
				return against != null && !against.isEmpty();
			case InsightPackage.DUPLICATE_CANDIDATE__FOUND:
				return FOUND_EDEFAULT == null ? found != null : !FOUND_EDEFAULT.equals(found);
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
		result.append(" (firstUid: ");
		result.append(firstUid);
		result.append(", secondUid: ");
		result.append(secondUid);
		result.append(", score: ");
		result.append(score);
		result.append(", reasons: ");
		result.append(reasons);
		result.append(", against: ");
		result.append(against);
		result.append(", found: ");
		result.append(found);
		result.append(')');
		return result.toString();
	}

} //DuplicateCandidateImpl
