/**
 */
package org.kith.model.care.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.kith.model.care.CarePackage;
import org.kith.model.care.Moment;
import org.kith.model.care.MomentKind;
import org.kith.model.care.MomentState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Moment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.impl.MomentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.care.impl.MomentImpl#getState <em>State</em>}</li>
 *   <li>{@link org.kith.model.care.impl.MomentImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.care.impl.MomentImpl#getLink <em>Link</em>}</li>
 *   <li>{@link org.kith.model.care.impl.MomentImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.kith.model.care.impl.MomentImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.kith.model.care.impl.MomentImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.kith.model.care.impl.MomentImpl#getHonouredByKey <em>Honoured By Key</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MomentImpl extends TaskImpl implements Moment {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MomentKind KIND_EDEFAULT = MomentKind.POST;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MomentKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final MomentState STATE_EDEFAULT = MomentState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected MomentState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLink() <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected static final String LINK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLink() <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected String link = LINK_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final Instant PUBLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected Instant published = PUBLISHED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> tags;

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
	 * The default value of the '{@link #getHonouredByKey() <em>Honoured By Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHonouredByKey()
	 * @generated
	 * @ordered
	 */
	protected static final String HONOURED_BY_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHonouredByKey() <em>Honoured By Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHonouredByKey()
	 * @generated
	 * @ordered
	 */
	protected String honouredByKey = HONOURED_BY_KEY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MomentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CarePackage.Literals.MOMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MomentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MomentKind newKind) {
		MomentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.MOMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MomentState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(MomentState newState) {
		MomentState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.MOMENT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.MOMENT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLink() {
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLink(String newLink) {
		String oldLink = link;
		link = newLink;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.MOMENT__LINK, oldLink, link));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getPublished() {
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(Instant newPublished) {
		Instant oldPublished = published;
		published = newPublished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.MOMENT__PUBLISHED, oldPublished, published));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTags() {
		if (tags == null) {
			tags = new EDataTypeUniqueEList<String>(String.class, this, CarePackage.MOMENT__TAGS);
		}
		return tags;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.MOMENT__SCORE, oldScore, score));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHonouredByKey() {
		return honouredByKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHonouredByKey(String newHonouredByKey) {
		String oldHonouredByKey = honouredByKey;
		honouredByKey = newHonouredByKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.MOMENT__HONOURED_BY_KEY, oldHonouredByKey, honouredByKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CarePackage.MOMENT__KIND:
				return getKind();
			case CarePackage.MOMENT__STATE:
				return getState();
			case CarePackage.MOMENT__TITLE:
				return getTitle();
			case CarePackage.MOMENT__LINK:
				return getLink();
			case CarePackage.MOMENT__PUBLISHED:
				return getPublished();
			case CarePackage.MOMENT__TAGS:
				return getTags();
			case CarePackage.MOMENT__SCORE:
				return getScore();
			case CarePackage.MOMENT__HONOURED_BY_KEY:
				return getHonouredByKey();
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
			case CarePackage.MOMENT__KIND:
				setKind((MomentKind)newValue);
				return;
			case CarePackage.MOMENT__STATE:
				setState((MomentState)newValue);
				return;
			case CarePackage.MOMENT__TITLE:
				setTitle((String)newValue);
				return;
			case CarePackage.MOMENT__LINK:
				setLink((String)newValue);
				return;
			case CarePackage.MOMENT__PUBLISHED:
				setPublished((Instant)newValue);
				return;
			case CarePackage.MOMENT__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends String>)newValue);
				return;
			case CarePackage.MOMENT__SCORE:
				setScore((Double)newValue);
				return;
			case CarePackage.MOMENT__HONOURED_BY_KEY:
				setHonouredByKey((String)newValue);
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
			case CarePackage.MOMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CarePackage.MOMENT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case CarePackage.MOMENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CarePackage.MOMENT__LINK:
				setLink(LINK_EDEFAULT);
				return;
			case CarePackage.MOMENT__PUBLISHED:
				setPublished(PUBLISHED_EDEFAULT);
				return;
			case CarePackage.MOMENT__TAGS:
				getTags().clear();
				return;
			case CarePackage.MOMENT__SCORE:
				setScore(SCORE_EDEFAULT);
				return;
			case CarePackage.MOMENT__HONOURED_BY_KEY:
				setHonouredByKey(HONOURED_BY_KEY_EDEFAULT);
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
			case CarePackage.MOMENT__KIND:
				return kind != KIND_EDEFAULT;
			case CarePackage.MOMENT__STATE:
				return state != STATE_EDEFAULT;
			case CarePackage.MOMENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CarePackage.MOMENT__LINK:
				return LINK_EDEFAULT == null ? link != null : !LINK_EDEFAULT.equals(link);
			case CarePackage.MOMENT__PUBLISHED:
				return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
			case CarePackage.MOMENT__TAGS:
				return tags != null && !tags.isEmpty();
			case CarePackage.MOMENT__SCORE:
				return score != SCORE_EDEFAULT;
			case CarePackage.MOMENT__HONOURED_BY_KEY:
				return HONOURED_BY_KEY_EDEFAULT == null ? honouredByKey != null : !HONOURED_BY_KEY_EDEFAULT.equals(honouredByKey);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", state: ");
		result.append(state);
		result.append(", title: ");
		result.append(title);
		result.append(", link: ");
		result.append(link);
		result.append(", published: ");
		result.append(published);
		result.append(", tags: ");
		result.append(tags);
		result.append(", score: ");
		result.append(score);
		result.append(", honouredByKey: ");
		result.append(honouredByKey);
		result.append(')');
		return result.toString();
	}

} //MomentImpl
